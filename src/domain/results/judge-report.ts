// Puts beside each figure what has changed since the wave before, judged table by table.
import type { ComparedItem } from '../questions/compare-sets.ts';
import type { Before } from '../statistics/change.ts';
import { type JudgedQuestion, judge } from '../statistics/judge.ts';
import type { Cell } from '../statistics/publish.ts';
import {
  changesOfChoices,
  changesOfNumbers,
  changesOfRatings,
  type QuestionChanges,
} from '../statistics/question-changes.ts';
import type { GroupTable, ItemFigures, ItemReport, Measured } from './report.ts';

/** The wave before: its items as they were shown, and which of them can be compared. */
export interface Former {
  readonly items: readonly ItemReport[];
  readonly compared: readonly ComparedItem[];
}

type Place = GroupTable | 'overall';

/** The items with their changes. One table is one report, see `judge`; only what is shown is in it. */
export function judgeReport(
  items: readonly ItemReport[],
  former: Former,
  tables: readonly GroupTable[],
): readonly ItemReport[] {
  const judged = new Map<string, JudgedQuestion>();
  for (const place of ['overall', ...tables] as const) {
    const lines = items.flatMap((item) => linesOf(item, place, former));
    for (const line of judge(lines)) judged.set(`${place}\n${line.key}`, line);
  }
  return items.map((item) => ({
    ...item,
    overall: withJudged(item.overall, judged.get(`overall\n${keyOf(item)}`)),
    tables: item.tables.map(({ table, rows }) => ({
      table,
      rows: rows.map((row) => withJudged(row, judged.get(`${table}\n${keyOf(item, row.group)}`))),
    })),
  }));
}

function withJudged<M extends Measured>(measured: M, line: JudgedQuestion | undefined): M {
  if (line === undefined) return measured;
  const { key: _, ...judged } = line;
  return { ...measured, judged };
}

function keyOf({ id }: Pick<ItemReport, 'id'>, group = ''): string {
  return `${id}\n${group}`;
}

function linesOf(item: ItemReport, place: Place, former: Former): readonly QuestionChanges[] {
  const change = former.compared.find(({ id }) => id === item.id);
  const earlier = former.items.find(({ id }) => id === change?.before);
  const before = (cell: Cell<ItemFigures> | undefined): Before<ItemFigures> => {
    if (change === undefined || change.change === 'new' || earlier === undefined) return 'new';
    if (!change.comparable) return 'not-comparable';
    // A group that was not there, or of which nobody answered.
    if (cell === undefined || cell.seen === 'none') return 'new';
    return cell.seen === 'shown' ? cell.figures : 'hidden';
  };
  if (place === 'overall') {
    return lineOf(keyOf(item), item.overall.cell, before(earlier?.overall.cell));
  }
  const rows = rowsOf(item, place);
  const earlierRows = earlier === undefined ? [] : rowsOf(earlier, place);
  return rows.flatMap(({ group, cell }) =>
    lineOf(keyOf(item, group), cell, before(earlierRows.find((one) => one.group === group)?.cell)),
  );
}

function rowsOf({ tables }: ItemReport, place: GroupTable) {
  return tables.find(({ table }) => table === place)?.rows ?? [];
}

function lineOf(
  key: string,
  cell: Cell<ItemFigures>,
  before: Before<ItemFigures>,
): readonly QuestionChanges[] {
  if (cell.seen !== 'shown') return [];
  const now = cell.figures;
  switch (now.kind) {
    case 'rating':
      return [changesOfRatings(key, { now, before: ofKind(before, isRating) })];
    case 'choices':
      return [changesOfChoices(key, { now, before: ofKind(before, isChoices) })];
    case 'number':
      return [changesOfNumbers(key, { now, before: ofKind(before, isNumber) })];
    default:
      return [];
  }
}

type Of<K extends ItemFigures['kind']> = Extract<ItemFigures, { readonly kind: K }>;
const isRating = (figures: ItemFigures): figures is Of<'rating'> => figures.kind === 'rating';
const isChoices = (figures: ItemFigures): figures is Of<'choices'> => figures.kind === 'choices';
const isNumber = (figures: ItemFigures): figures is Of<'number'> => figures.kind === 'number';

function ofKind<F extends ItemFigures>(
  before: Before<ItemFigures>,
  is: (figures: ItemFigures) => figures is F,
): Before<F> {
  if (typeof before === 'string') return before;
  return is(before) ? before : 'not-comparable';
}
