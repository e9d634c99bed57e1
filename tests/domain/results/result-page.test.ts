import { expect, it } from 'vitest';
import { resultPage } from '../../../src/domain/results/result-page.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';

const report = aReport(USUAL);
const OVERALL = { kind: 'overall' } as const;

it('shows every question once, page after page, under its section', () => {
  const { pages } = resultPage(report, OVERALL);
  const shown = Array.from({ length: pages }, (_, page) =>
    resultPage(report, OVERALL, { page }).sections.flatMap(({ lines }) =>
      lines.map(({ id }) => id),
    ),
  );

  expect(pages).toBeGreaterThan(1);
  expect(shown.flat()).toEqual(report.items.map(({ id }) => id));
  const further = Array.from({ length: pages }, (_, page) =>
    resultPage(report, OVERALL, { page }).sections.map((section) => section.further),
  ).flat();
  expect(further.filter((one) => !one)).toHaveLength(report.sections.length);
  expect(further).toContain(true);
});

it('stays on the last page when there are no more', () => {
  const { pages } = resultPage(report, OVERALL);

  expect(resultPage(report, OVERALL, { page: 99 }).page).toBe(pages - 1);
});

it('shows of a group only the questions that have its table', () => {
  const group = report.items[0]?.tables[0]?.rows[0]?.group ?? '';
  const page = resultPage(report, { kind: 'group', table: 'department', group });

  expect(page.sections[0]?.lines.map(({ id }) => id)).not.toContain('q3');
});
