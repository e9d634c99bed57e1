// What the method page of a survey needs: how much of it is hidden, and the tests that were made.
import type { ItemReport, Report } from '../results/report.ts';
import type { Compared } from '../statistics/change.ts';
import type { Judged } from '../statistics/judge.ts';

/** A change of a mean that could be compared, with the test of it. */
export interface TestedMean extends Omit<Judged, 'change'> {
  readonly item: ItemReport;
  readonly change: Compared;
}

/** How many figures of its questions, of everybody and of groups, are kept back for too few answers. */
export function hiddenCells({ items }: Report): number {
  return items
    .flatMap(({ overall, tables }) => [overall, ...tables.flatMap(({ rows }) => rows)])
    .filter(({ cell }) => cell.seen === 'few' || cell.seen === 'guard').length;
}

/** Of everybody together, in the order asked. */
export function testedMeans({ items }: Report): readonly TestedMean[] {
  return items.flatMap((item) => {
    const mean = item.overall.judged?.mean;
    if (mean?.change.kind !== 'compared') return [];
    return [{ ...mean, change: mean.change, item }];
  });
}
