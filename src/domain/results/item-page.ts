// One question of a report with every group that answered it.
import type { GroupTable, Measured, Report } from './report.ts';
import { lineOf, type ResultLine, type ResultView } from './result-lines.ts';
import { headOf, type ResultHead } from './result-page.ts';

/** Every group on one question, with everybody on top. */
export interface ItemPage {
  readonly head: ResultHead;
  readonly table: GroupTable;
  readonly line: ResultLine;
  /** Those that are shown, of this page. */
  readonly rows: readonly (Measured & { readonly group: string })[];
  /** All that are not, on every page. */
  readonly hidden: readonly (Measured & { readonly group: string })[];
  readonly page: number;
  readonly pages: number;
}

/** Groups of a question of choices have a line for each choice. */
const GROUPS_ROOM = 24;
const MOST_GROUPS = 6;

/** Undefined when there is no such question or table. */
export function itemPage(
  report: Report,
  { table, item: id }: Pick<Extract<ResultView, { readonly kind: 'item' }>, 'table' | 'item'>,
  wanted = 0,
): ItemPage | undefined {
  const item = report.items.find((one) => one.id === id);
  const all = item?.tables.find((one) => one.table === table)?.rows;
  if (item === undefined || all === undefined) return undefined;
  const rows = all.filter(({ cell }) => cell.seen === 'shown');
  const each = Math.max(
    1,
    Math.min(MOST_GROUPS, Math.floor(GROUPS_ROOM / ((item.choices ?? []).length + 1))),
  );
  const pages = Math.max(1, Math.ceil(rows.length / each));
  const page = Math.min(wanted, pages - 1);
  return {
    head: headOf(report),
    table,
    line: lineOf(item, item.overall),
    rows: rows.slice(page * each, (page + 1) * each),
    hidden: all.filter(({ cell }) => cell.seen !== 'shown'),
    page,
    pages,
  };
}
