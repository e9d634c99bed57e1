// Days, moments and periods as people write them; the clock is Danish whatever the language.
import type { Language } from '../domain/shared/language.ts';
import { once } from '../domain/shared/once.ts';
import type { PeriodName } from '../domain/shared/period.ts';
import { addDays, localParts, mondayOf, weekdayOf } from '../domain/shared/time.ts';
import { LOCALES } from './numbers.ts';

interface Names {
  /** From January. */
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
}

/** Asking Intl is slow, so it is asked once, when a day is first written. */
const NAMES: Record<Language, () => Names> = {
  da: once(() => namesIn(LOCALES.da)),
  en: once(() => namesIn(LOCALES.en)),
};

interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly dayOfMonth: string;
}

/** `7. december 2026`, from `2026-12-07`. */
export function dateText(language: Language, day: string): string {
  return `${dayMonth(language, day)} ${partsOf(language, day).year}`;
}

/** `mandag 7. december 2026`, from `2026-12-07`. */
export function dayText(language: Language, day: string): string {
  return `${weekdayName(language, weekdayOf(day))} ${dateText(language, day)}`;
}

/** `7. december`, from `2026-12-07`. */
export function dayMonth(language: Language, day: string): string {
  const { month, dayOfMonth } = partsOf(language, day);
  return `${dayOfMonth} ${month}`;
}

/** `21. november 2026 kl. 14.05`, from an ISO instant. */
export function momentText(language: Language, instant: string): string {
  const { day, time } = localParts(instant);
  const date = dateText(language, day);
  return `${date} ${language === 'da' ? 'kl.' : 'at'} ${timeText(language, time)}`;
}

/** `21. november kl. 14.05`, from an ISO instant of these days. */
export function shortMoment(language: Language, instant: string): string {
  const { day, time } = localParts(instant);
  return `${dayMonth(language, day)} ${language === 'da' ? 'kl.' : 'at'} ${timeText(language, time)}`;
}

/** `8.00` in Danish, from `08:00`. */
export function timeText(language: Language, time: string): string {
  return language === 'da' ? time.replace(/^0(?=\d:)/, '').replace(':', '.') : time;
}

/** `mandag`, from 1 (Monday) to 7. */
export function weekdayName(language: Language, weekday: number): string {
  return NAMES[language]().weekdays[weekday - 1] ?? '';
}

/** `november 2026`. */
export function monthText(language: Language, year: number, month: number): string {
  return `${NAMES[language]().months[month - 1] ?? ''} ${year}`;
}

/** First and last day without what they share: `16.-22. november 2026`. */
export function rangeText(language: Language, first: string, last: string): string {
  const [from, to] = [partsOf(language, first), partsOf(language, last)];
  if (from.year !== to.year) return `${dateText(language, first)} – ${dateText(language, last)}`;
  if (from.month !== to.month) return `${dayMonth(language, first)} – ${dateText(language, last)}`;
  return `${from.dayOfMonth}${language === 'da' ? '-' : '–'}${dateText(language, last)}`;
}

/** The days of a week: `16.-22. november 2026`; empty when the year has no such week. */
export function weekDays(
  language: Language,
  week: Extract<PeriodName, { readonly kind: 'week' }>,
): string {
  const monday = mondayOf(week);
  return monday === undefined ? '' : rangeText(language, monday, addDays(monday, 6));
}

function partsOf(language: Language, day: string): DayParts {
  const [year = '', month, dayOfMonth] = day.split('-');
  const suffix = language === 'da' ? '.' : '';
  return {
    year,
    month: NAMES[language]().months[Number(month) - 1] ?? '',
    dayOfMonth: `${Number(dayOfMonth)}${suffix}`,
  };
}

function namesIn(locale: string): Names {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return {
    months: Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2024, at, 15))),
    // 1 January 2024 was a Monday.
    weekdays: Array.from({ length: 7 }, (_, at) => weekday.format(Date.UTC(2024, 0, at + 1))),
  };
}
