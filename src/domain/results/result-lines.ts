// The questions of a report in one of its views, a line each, and how much room they take.
import type { GroupTable, ItemReport, Measured, Report } from './report.ts';

/** As many lines as fit on a card of 28 KB and can be read on a phone. */
export const ROOM = 20;

/** Everybody on every question, one group on every question, or every group on one question. */
export type ResultView =
  | { readonly kind: 'overall' }
  | { readonly kind: 'group'; readonly table: GroupTable; readonly group: string }
  | { readonly kind: 'item'; readonly table: GroupTable; readonly item: string };

/** A view in which every question has a line. */
export type LineView = Exclude<ResultView, { readonly kind: 'item' }>;

export type ResultLine = Omit<ItemReport, 'overall' | 'tables' | 'section'> & Measured;

/** A question with what is shown of it. */
export interface Placed {
  readonly item: ItemReport;
  readonly line: ResultLine;
}

/** Every question that has a table for the view, in the order asked. */
export function linesIn(report: Report, view: LineView): readonly Placed[] {
  return report.items.flatMap((item) => {
    const measured = measuredIn(item, view);
    return measured === undefined ? [] : [{ item, line: lineOf(item, measured) }];
  });
}

/** What is shown of it in the view; undefined where it has no such table. */
export function measuredIn(
  item: Pick<ItemReport, 'overall' | 'tables'>,
  view: LineView,
): Measured | undefined {
  if (view.kind === 'overall') return item.overall;
  const { table, group } = view;
  const rows = item.tables.find((one) => one.table === table)?.rows;
  return rows?.find((row) => row.group === group);
}

/** A question without its tables, with what is shown of it. */
export function lineOf(
  { overall: _, tables: __, section: ___, ...item }: ItemReport,
  measured: Measured,
): ResultLine {
  const { cell, judged } = measured;
  return { ...item, cell, ...(judged && { judged }) };
}

/** In lines of text, about. */
export function heightOf({ cell }: ResultLine): number {
  if (cell.seen !== 'shown') return 1;
  const { figures } = cell;
  switch (figures.kind) {
    case 'rating':
      return 2;
    case 'choices':
      return 1 + figures.choices.length;
    case 'text':
      return 2;
    default:
      return 1;
  }
}
