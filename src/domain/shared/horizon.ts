// When something is to be done, read from the ways people write it into a range of days.
import { addDays, firstOf, isDay, mondayOf } from './time.ts';

/** Both days included: `2026-01-01` to `2026-06-30`. */
export interface Horizon {
  readonly from: string;
  readonly until: string;
}

/** A horizon as it was written, such as `1. halvår 2027`, with the days it means. */
export interface HorizonGiven extends Horizon {
  readonly text: string;
}

const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
/** A part of a year by its first month (from 0) and how many it lasts; thirds, as in `primo`. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  primo: [0, 4],
  medio: [4, 4],
  ultimo: [8, 4],
};

/** Each form with what its groups mean; a group may be missing only where the form says so. */
const FORMS: readonly (readonly [RegExp, (...groups: string[]) => Horizon | undefined])[] = [
  [/^(\d{4}-\d\d-\d\d)$/, (day = '') => oneDay(day)],
  [/^(\d{1,2})[./-] ?(\d{1,2})[. /-] ?(\d{4})$/, (day, month, year) => dayIn(year, month, day)],
  [/^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u, (day, name, year) => dayIn(year, monthOf(name), day)],
  [/^(\d)(?:\.|st|nd)? (?:halvår|half)(?: of)? (\d{4})$/, (nth, year) => part(year, nth, 6)],
  [/^h(\d) (\d{4})$/, (nth, year) => part(year, nth, 6)],
  [
    /^(\d)(?:\.|st|nd|rd|th)? (?:kvartal|quarter)(?: of)? (\d{4})$/,
    (nth, year) => part(year, nth, 3),
  ],
  [/^[qk](\d) (\d{4})$/, (nth, year) => part(year, nth, 3)],
  [/^(?:uge|week) (\d{1,2})[,/]? (\d{4})$/, (week, year) => weekOf(year, week)],
  [/^(primo|medio|ultimo) (\d{4})$/, (name = '', year) => months(year, ...(PARTS[name] ?? [0, 0]))],
  [/^(\p{L}+)\.? (\d{4})$/u, (name, year) => part(year, monthOf(name), 1)],
  [/^(\d{4})$/, (year) => months(year, 0, 12)],
];

/**
 * Reads `1. halvår 2026`, `3. kvartal 2026`, `primo 2027` (its first four months; `medio` and
 * `ultimo` the next and the last), `uge 14 2027`, `marts 2027`, `2027` or a date as Danes or
 * clients write it; the same in English. Undefined when the text is none of these.
 */
export function readHorizon(text: string): Horizon | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:den|per|pr\.?) /, '');
  for (const [form, read] of FORMS) {
    const groups = form.exec(typed)?.slice(1);
    const horizon = groups && read(...groups);
    if (horizon !== undefined) return horizon;
  }
  return undefined;
}

/** Reads a single day as Danes or clients write it, into `2026-12-24`; undefined when it is none. */
export function readDay(text: string): string | undefined {
  const horizon = readHorizon(text);
  return horizon !== undefined && horizon.from === horizon.until ? horizon.from : undefined;
}

function oneDay(day: string): Horizon | undefined {
  return isDay(day) ? { from: day, until: day } : undefined;
}

function dayIn(year = '', month = '', day = ''): Horizon | undefined {
  return oneDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Number of a month by its name, as text; empty when it is none. */
function monthOf(name = ''): string {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? '' : String(index + 1);
}

/** The nth part of a year, counted from 1, when each lasts `length` months. */
function part(year = '', nth = '', length = 1): Horizon | undefined {
  const index = Number(nth) - 1;
  return index >= 0 && index * length < 12 ? months(year, index * length, length) : undefined;
}

function months(year = '', first = 0, count = 0): Horizon | undefined {
  if (!isYear(year)) return undefined;
  const from = firstOf(Number(year), first + 1);
  return { from, until: addDays(firstOf(Number(year), first + count + 1), -1) };
}

function weekOf(year = '', week = ''): Horizon | undefined {
  if (!isYear(year)) return undefined;
  const monday = mondayOf({ year: Number(year), week: Number(week) });
  return monday === undefined ? undefined : { from: monday, until: addDays(monday, 6) };
}

/** One that somebody can mean, as four digits. */
function isYear(year: string): boolean {
  return isDay(`${year}-01-01`);
}
