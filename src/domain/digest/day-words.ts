// Reads a day as people type it, and finds the year that is meant when none is said.
import type { Language } from '../shared/language.ts';
import { type Period, periodOf } from '../shared/period.ts';
import { firstOf, yearOf } from '../shared/time.ts';

/** Names in both languages, whatever the person's own: nothing means two things. */
const MONTHS: readonly string[] = [
  'januar january jan',
  'februar february feb',
  'marts march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
];
/** Number of a month by its name, 1 to 12. */
export const MONTH = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])),
);

/** The year at the end of a pattern, in the group `year`. */
export const YEAR = String.raw`(?:,? (?:of |in )?(?<year>20\d\d))?`;

/** `1. november 2025`, `1 November`, `November 1st`, `2025-11-01`; in Danish also `1/11`, `1.11.2025`. */
export function readDay(said: string, today: string, language: Language): string | undefined {
  const patterns = [
    new RegExp(`^(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(?<month>\\p{L}+)\\.?${YEAR}$`, 'u'),
    new RegExp(`^(?<month>\\p{L}+)\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?${YEAR}$`, 'u'),
    /^(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
    ...(language === 'da'
      ? [/^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:\.|[/.-](?<year>20\d\d))?$/]
      : []),
  ];
  for (const pattern of patterns) {
    const { day, month, year } = pattern.exec(said)?.groups ?? {};
    const number = month === undefined ? undefined : (MONTH.get(month) ?? Number(month));
    if (day === undefined || !number) continue;
    const dayIn = (ofYear: number) => {
      const written = `${firstOf(ofYear, number).slice(0, 8)}${day.padStart(2, '0')}`;
      return number > 12 ? undefined : periodOf({ kind: 'day', day: written }, today);
    };
    const found = inYear(year, today, dayIn)?.name;
    return found?.kind === 'day' ? found.day : undefined;
  }
  return undefined;
}

/** The period of the year that is said, or the latest one that has begun in this year or the last. */
export function inYear(
  year: string | undefined,
  today: string,
  periodIn: (year: number) => Period | undefined,
): Period | undefined {
  if (year !== undefined) return periodIn(Number(year));
  const now = periodOf({ kind: 'day', day: today }, today);
  // The first days of January can lie in the last week of the year before, the last of December in the next.
  const years = [1, 0, -1].map((step) => yearOf(today) + step);
  return years.map(periodIn).find((period) => period && now && period.from <= now.from);
}
