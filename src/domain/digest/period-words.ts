// Reads a period as people type it: `november`, `uge 47`, `1. halvår 2026`, `since 1 November`.
import type { Language } from '../shared/language.ts';
import { type Period, type PeriodName, periodOf } from '../shared/period.ts';
import { addDays, firstOf, isoWeek, yearOf } from '../shared/time.ts';
import { inYear, MONTH, readDay, YEAR } from './day-words.ts';

const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

type Relative = (today: string) => PeriodName;

const RELATIVE: ReadonlyMap<string, Relative> = new Map([
  ...phrases('i dag|today', (today) => ({ kind: 'day', day: today })),
  ...phrases('i går|yesterday', (today) => ({ kind: 'day', day: addDays(today, -1) })),
  ...phrases('denne uge|this week', (today) => ({ kind: 'week', ...isoWeek(today) })),
  ...phrases('sidste uge|forrige uge|last week', (today) => ({
    kind: 'week',
    ...isoWeek(addDays(today, -7)),
  })),
  ...phrases('denne måned|this month', (today) => monthOf(today)),
  ...phrases('sidste måned|forrige måned|last month', (today) => monthOf(monthsAgo(today, 1))),
  ...phrases('dette kvartal|this quarter', (today) => quarterOf(today)),
  ...phrases('sidste kvartal|forrige kvartal|last quarter', (today) =>
    quarterOf(monthsAgo(today, 3)),
  ),
  ...phrases('i år|dette år|this year', (today) => ({ kind: 'year', year: yearOf(today) })),
  ...phrases('sidste år|last year', (today) => ({ kind: 'year', year: yearOf(today) - 1 })),
]);

const SINCE = /^(?:siden|fra|since|from)(?: den)? (?<date>.+)$/u;
/** How each kind is written, and the name it stands for in a year. */
const WRITTEN: readonly (readonly [
  RegExp,
  (said: string, year: number) => PeriodName | undefined,
])[] = [
  [written('(?:uge|week) ?(?<said>\\d{1,2})'), (said, year) => weekName(Number(said), year)],
  [written('(?<said>\\d{1,2})\\.? ?kvartal'), (said, year) => quarterName(Number(said), year)],
  [written('(?:q|kvartal )(?<said>\\d)'), (said, year) => quarterName(Number(said), year)],
  [written('(?:the )?(?<said>\\w+) quarter'), (said, year) => quarterName(nth(said), year)],
  [written('(?<said>\\d{1,2})\\.? ?halvår'), (said, year) => halfName(Number(said), year)],
  [written('(?:h|halvår )(?<said>\\d)'), (said, year) => halfName(Number(said), year)],
  [written('(?:the )?(?<said>\\w+) half'), (said, year) => halfName(nth(said), year)],
  [written('(?:i |in )?(?<said>\\p{L}+)\\.?'), (said, year) => monthName(said, year)],
];

/**
 * The period a text names, seen from `today`; undefined when it names none. Without a year it is the
 * latest one that has begun. Dates in figures (`1/11`) are read the Danish way, and only in Danish.
 */
export function readPeriod(text: string, today: string, language: Language): Period | undefined {
  const said = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const relative = RELATIVE.get(said)?.(today);
  if (relative !== undefined) return periodOf(relative, today);
  if (/^20\d\d$/.test(said)) return periodOf({ kind: 'year', year: Number(said) }, today);
  const since = SINCE.exec(said)?.groups?.['date'];
  if (since !== undefined) {
    const day = readDay(since, today, language);
    return day === undefined ? undefined : periodOf({ kind: 'since', day }, today);
  }
  const day = readDay(said, today, language);
  if (day !== undefined) return periodOf({ kind: 'day', day }, today);
  return readNamed(said, today);
}

function readNamed(said: string, today: string): Period | undefined {
  for (const [pattern, nameIn] of WRITTEN) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    return inYear(groups['year'], today, (year) => {
      const name = nameIn(groups['said'] ?? '', year);
      return name && periodOf(name, today);
    });
  }
  return undefined;
}

function written(pattern: string): RegExp {
  return new RegExp(`^${pattern}${YEAR}$`, 'u');
}

function phrases(said: string, relative: Relative): (readonly [string, Relative])[] {
  return said.split('|').map((phrase) => [phrase, relative]);
}

function nth(word: string): number {
  return ORDINALS.get(word) ?? 0;
}

function weekName(week: number, year: number): PeriodName {
  return { kind: 'week', year, week };
}

function monthName(word: string, year: number): PeriodName | undefined {
  const month = MONTH.get(word);
  return month === undefined ? undefined : { kind: 'month', year, month };
}

function quarterName(quarter: number, year: number): PeriodName {
  return { kind: 'quarter', year, quarter };
}

function halfName(half: number, year: number): PeriodName | undefined {
  return half === 1 || half === 2 ? { kind: 'half', year, half } : undefined;
}

function monthOf(day: string): PeriodName {
  return { kind: 'month', year: yearOf(day), month: Number(day.slice(5, 7)) };
}

function quarterOf(day: string): PeriodName {
  return { kind: 'quarter', year: yearOf(day), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** The first day of the month so many months before. */
function monthsAgo(day: string, count: number): string {
  return firstOf(yearOf(day), Number(day.slice(5, 7)) - count);
}
