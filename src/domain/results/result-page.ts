// What one card shows of a report: a choice among the tables that are stored, never a new one.
import type { Localized } from '../shared/language.ts';
import type { GroupTable, ItemReport, Measured, Report, Section } from './report.ts';

/** Everybody on every question, one group on every question, or every group on one question. */
export type ResultView =
  | { readonly kind: 'overall' }
  | { readonly kind: 'group'; readonly table: GroupTable; readonly group: string }
  | { readonly kind: 'item'; readonly table: GroupTable; readonly item: string };

export type ResultHead = Pick<
  Report,
  | 'round'
  | 'title'
  | 'kind'
  | 'privacy'
  | 'label'
  | 'former'
  | 'at'
  | 'answered'
  | 'asked'
  | 'tables'
>;

export type ResultLine = Omit<ItemReport, 'overall' | 'tables' | 'section'> & Measured;

export interface ResultSection {
  readonly title: Localized;
  /** Goes on from the page before. */
  readonly further: boolean;
  /** How many answered any of it; absent where that is not shown. */
  readonly n?: number;
  readonly lines: readonly ResultLine[];
}

/** A text that may be quoted, and the question it answers. */
export interface Quote {
  readonly item: string;
  readonly text: string;
}

export interface ResultPage {
  readonly head: ResultHead;
  readonly view: Exclude<ResultView, { readonly kind: 'item' }>;
  readonly sections: readonly ResultSection[];
  /** Released texts, the latest first. */
  readonly quotes?: readonly Quote[];
  /** Where there is more than the most important on this page: how many questions stand elsewhere. */
  readonly more?: number;
  /** Questions nobody answered, or the sections of which nobody answered any. */
  readonly unanswered?: readonly Localized[];
  /** Whether free texts were asked for at all. */
  readonly texts: boolean;
  /** From 0; `pages` in all, at least 1. */
  readonly page: number;
  readonly pages: number;
}

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

/** As many lines as fit on a card of 28 KB and can be read on a phone. */
export const ROOM = 20;
/** Groups of a question of choices have a line for each choice. */
const GROUPS_ROOM = 24;
const MOST_GROUPS = 6;

/**
 * The page of everybody, or of one group; the last one when it does not go that far. Quotes stand with
 * the question they answer.
 */
export function resultPage(
  report: Report,
  view: ResultPage['view'],
  { page: wanted = 0, quotes = [] }: Wanted = {},
): ResultPage {
  const pages = split(linesIn(report, view).filter(({ line }) => line.cell.seen !== 'none'));
  const page = Math.min(wanted, pages.length - 1);
  const shown = pages[page] ?? [];
  const own = quotes.filter(({ item }) => shown.some((one) => one.item.id === item));
  const last = page === pages.length - 1;
  return {
    ...pageOf(report, view, { shown, after: pages[page - 1]?.at(-1)?.item.section }),
    ...(own.length > 0 && view.kind === 'overall' && { quotes: own }),
    ...(last && unansweredIn(report, view)),
    page,
    pages: pages.length,
  };
}

interface Wanted {
  /** From 0. */
  readonly page?: number;
  readonly quotes?: readonly Quote[];
}

/** A question with what is shown of it. */
export interface Placed {
  readonly item: ItemReport;
  readonly line: ResultLine;
}

/** Every question that has a table for the view, in the order asked. */
export function linesIn(report: Report, view: ResultPage['view']): readonly Placed[] {
  return report.items.flatMap((item) => {
    const measured = measuredIn(item, view);
    return measured === undefined ? [] : [{ item, line: lineOf(item, measured) }];
  });
}

/** These lines under their sections; `after` is the section the page before ended in. */
export function pageOf(
  report: Report,
  view: ResultPage['view'],
  { shown, after }: { readonly shown: readonly Placed[]; readonly after?: string | undefined },
): Pick<ResultPage, 'head' | 'view' | 'sections' | 'texts'> {
  return {
    head: headOf(report),
    view,
    sections: report.sections.flatMap((section) => {
      const { id, title } = section;
      const own = shown.filter(({ item }) => item.section === id).map(({ line }) => line);
      const n = countIn(section, view);
      const counted = n === undefined ? {} : { n };
      return own.length === 0 ? [] : [{ title, further: id === after, ...counted, lines: own }];
    }),
    texts: report.items.some(hasTexts),
  };
}

/** What nobody answered, by name: a whole section as one. */
export function unansweredIn(
  report: Report,
  view: ResultPage['view'],
): Pick<ResultPage, 'unanswered'> {
  const lines = linesIn(report, view);
  const none = lines.filter(({ line }) => line.cell.seen === 'none');
  const unanswered = report.sections.flatMap(({ id, title }) => {
    const own = none.filter(({ item }) => item.section === id);
    const all = lines.filter(({ item }) => item.section === id);
    return own.length > 1 && own.length === all.length
      ? [title]
      : own.map(({ item }) => item.label);
  });
  return unanswered.length === 0 ? {} : { unanswered };
}

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

/** What stands on top of every card of a report. */
export function headOf(report: Report): ResultHead {
  const { round, title, kind, privacy, at, answered, tables, label, former, asked } = report;
  return {
    round,
    title,
    kind,
    privacy,
    at,
    answered,
    tables,
    ...(label !== undefined && { label }),
    ...(former && { former }),
    ...(asked !== undefined && { asked }),
  };
}

function countIn(section: Section, view: ResultPage['view']): number | undefined {
  const cell = measuredIn(section, view)?.cell;
  return cell?.seen === 'shown' ? cell.figures.n : undefined;
}

/** Texts have no tables by group, so that an item without any is not one of them. */
function hasTexts({ overall: { cell }, scale, choices, tables }: ItemReport): boolean {
  if (cell.seen === 'shown') return cell.figures.kind === 'text';
  return (
    cell.seen !== 'none' && scale === undefined && choices === undefined && tables.length === 0
  );
}

function measuredIn(
  item: Pick<ItemReport, 'overall' | 'tables'>,
  view: ResultPage['view'],
): Measured | undefined {
  if (view.kind === 'overall') return item.overall;
  const { table, group } = view;
  const rows = item.tables.find((one) => one.table === table)?.rows;
  return rows?.find((row) => row.group === group);
}

function lineOf(
  { overall: _, tables: __, section: ___, ...item }: ItemReport,
  measured: Measured,
): ResultLine {
  const { cell, judged } = measured;
  return { ...item, cell, ...(judged && { judged }) };
}

function split(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let room = ROOM;
  for (const placed of lines) {
    const needs = heightOf(placed.line);
    if (needs > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = ROOM;
    }
    pages.at(-1)?.push(placed);
    room -= needs;
  }
  return pages;
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
