import { expect, it } from 'vitest';
import { heightOf, lineOf, linesIn, measuredIn } from '../../../src/domain/results/result-lines.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';

const report = aReport(USUAL);
const OVERALL = { kind: 'overall' } as const;
const heights = (ids: readonly string[]) =>
  linesIn(report, OVERALL)
    .filter(({ item }) => ids.includes(item.id))
    .map(({ line }) => heightOf(line));

it('has a line for every question, in the order asked', () => {
  expect(linesIn(report, OVERALL).map(({ line }) => line.id)).toEqual(
    report.items.map(({ id }) => id),
  );
});

it('leaves out of a group what has no table of it', () => {
  const group = report.items[0]?.tables[0]?.rows[0]?.group ?? '';
  const own = linesIn(report, { kind: 'group', table: 'department', group });

  expect(own).toHaveLength(report.items.length - 3);
  expect(linesIn(report, { kind: 'group', table: 'department', group: 'no such' })).toEqual([]);
});

it('takes two lines for a rating or texts, one for what is not shown, and one for each choice', () => {
  expect(heights(['q0', 'q2', 'q3', 'q4'])).toEqual([2, 7, 2, 1]);
});

it('carries the figures of the view and no tables', () => {
  const [item] = report.items;
  const measured = item && measuredIn(item, OVERALL);
  if (item === undefined || measured === undefined) throw new Error('no question');
  const line = lineOf(item, measured);

  expect(line).toMatchObject({ id: item.id, ...measured });
  expect(Object.keys(line)).not.toContain('tables');
});
