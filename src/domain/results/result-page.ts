// What one card shows of a report: a choice among the tables that are stored, never a new one.
import type { Localized } from '../shared/language.ts';
import type { ItemReport, Report, Section } from './report.ts';
import {
  heightOf,
  type LineView,
  linesIn,
  measuredIn,
  type Placed,
  type ResultLine,
  ROOM,
} from './result-lines.ts';

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
  readonly view: LineView;
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

/**
 * The page of everybody, or of one group; the last one when it does not go that far. Quotes stand with
 * the question they answer.
 */
export function resultPage(
  report: Report,
  view: LineView,
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

/** These lines under their sections; `after` is the section the page before ended in. */
export function pageOf(
  report: Report,
  view: LineView,
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
export function unansweredIn(report: Report, view: LineView): Pick<ResultPage, 'unanswered'> {
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

function countIn(section: Section, view: LineView): number | undefined {
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
