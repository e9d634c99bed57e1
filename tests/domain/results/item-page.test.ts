import { expect, it } from 'vitest';
import { itemPage } from '../../../src/domain/results/item-page.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';

const report = aReport(USUAL);

it('shows every group of a question once, and knows no question that is not there', () => {
  const at = { table: 'department', item: 'q0' } as const;
  const { pages = 0 } = itemPage(report, at) ?? {};
  const groups = Array.from({ length: pages }, (_, page) =>
    itemPage(report, at, page)?.rows.map(({ group }) => group),
  );

  expect(groups.flat()).toHaveLength(10);
  expect(itemPage(report, at)?.hidden).toHaveLength(2);
  expect(itemPage(report, { ...at, item: 'nothing' })).toBeUndefined();
  expect(itemPage(report, { ...at, item: 'q3' })).toBeUndefined();
});

it('shows fewer groups a page the more choices a question has, and always one', () => {
  const [first] = report.items;
  if (first === undefined) throw new Error('no question');
  const choices = Array.from({ length: 40 }, (_, at) => ({
    id: `c${at}`,
    label: { da: 'Et valg', en: 'A choice' },
  }));
  const rows = (item: typeof first) =>
    itemPage({ ...report, items: [item] }, { table: 'department', item: first.id })?.rows;

  expect(rows(first)).toHaveLength(6);
  expect(rows({ ...first, choices })).toHaveLength(1);
});
