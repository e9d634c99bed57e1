// Calendar and clock in Europe/Copenhagen; the only file of the domain that knows Date and Intl.

export const ZONE = 'Europe/Copenhagen';

/** An instant as ISO text with `Z` or an offset, or as a Date. */
export type Instant = string | Date;

/** What a clock on the wall in Denmark shows. */
export interface LocalParts {
  /** `2026-11-23` */
  readonly day: string;
  /** `08:05`, 00:00 to 23:59 */
  readonly time: string;
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly minute: number;
  /** 1 Monday to 7 Sunday */
  readonly weekday: number;
}

export interface WeekOfYear {
  /** The year the week belongs to; not always the year of the day. */
  readonly year: number;
  readonly week: number;
}

const DAY_MS = 86_400_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reading the time zone is slow to set up and quick to use, so the formatter is made once. */
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * True for a day that somebody can mean, written `2026-02-28`: one that exists, from 1900 to 2999.
 * From those beyond one soon comes to days that cannot be written so.
 */
export function isDay(text: string): boolean {
  return text >= '1900' && text < '3000' && exists(text);
}

/** True for a time of day, written `08:00`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** The wall clock in Denmark at an instant. */
export function localParts(instant: Instant): LocalParts {
  const [day = '', clock = ''] = wallClock.format(dateOf(instant)).split(' ');
  const time = clock.slice(0, 5);
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { day, time, year, month, dayOfMonth, hour, minute, weekday: weekdayOf(day) };
}

/** The day in Denmark at an instant: `2026-11-23`. */
export function dayOf(instant: Instant): string {
  return wallClock.format(dateOf(instant)).slice(0, 10);
}

/**
 * The instant, as ISO text in UTC, at which clocks in Denmark show this time. When they are put back
 * and show it twice, the first; when they are put forward and skip it, as long after the skip as it
 * would have been (02:30 is 03:30). Throws on a day or time that does not exist.
 */
export function instantOf(day: string, time: string): string {
  if (!TIME.test(time)) throw new RangeError(`not a time of day: ${time}`);
  const asUtc = utcOf(day) + minutesOf(time) * 60_000;
  const before = asUtc - offsetAt(asUtc - DAY_MS);
  const after = asUtc - offsetAt(asUtc + DAY_MS);
  const shown = localParts(new Date(after));
  const afterFits = shown.day === day && shown.time === time;
  // The earlier of two fitting instants is the one with the offset of the day before.
  const beforeFits = offsetAt(before) === asUtc - before;
  return new Date(beforeFits || !afterFits ? before : after).toISOString();
}

/** An instant as ISO text in UTC with milliseconds, so that instants can be compared as text. */
export function isoOf(instant: Instant): string {
  return dateOf(instant).toISOString();
}

/** Moves an instant by minutes of real time; negative goes back. */
export function addMinutes(instant: Instant, minutes: number): string {
  return new Date(dateOf(instant).getTime() + minutes * 60_000).toISOString();
}

/** The first instant after this one at which a quarter of an hour is over. */
export function quarterAfter(instant: Instant): string {
  const quarter = 15 * 60_000;
  return new Date((Math.floor(dateOf(instant).getTime() / quarter) + 1) * quarter).toISOString();
}

/** Milliseconds from one instant to another; negative when the second is earlier. */
export function msBetween(from: Instant, to: Instant): number {
  return dateOf(to).getTime() - dateOf(from).getTime();
}

/** The day `count` days later; negative goes back. */
export function addDays(day: string, count: number): string {
  return dayOfUtc(utcOf(day) + count * DAY_MS);
}

/** The same day of the month `count` months later, or the last one of a month that is shorter. */
export function addMonths(day: string, count: number): string {
  const month = Number(day.slice(5, 7)) + count;
  const last = addDays(firstOf(yearOf(day), month + 1), -1);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (utcOf(to) - utcOf(from)) / DAY_MS;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utcOf(day)).getUTCDay() || 7;
}

/** The ISO 8601 week of a day, as Danish calendars number them: week 1 holds 4 January. */
export function isoWeek(day: string): WeekOfYear {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(firstOf(year, 1), thursday) / 7) + 1 };
}

/** The Monday a week begins with; undefined when the year has no such week. */
export function mondayOf({ year, week }: WeekOfYear): string | undefined {
  const fourth = `${firstOf(year, 1).slice(0, 8)}04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const found = isoWeek(monday);
  return found.year === year && found.week === week ? monday : undefined;
}

/** The first day of a month; months outside 1 to 12 run on into the years beside. */
export function firstOf(year: number, month: number): string {
  return dayOfUtc(Date.UTC(year, month - 1, 1));
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function dateOf(instant: Instant): Date {
  return typeof instant === 'string' ? new Date(instant) : instant;
}

function exists(day: string): boolean {
  return DAY.test(day) && dayOfUtc(Date.parse(`${day}T00:00:00Z`)) === day;
}

/** Of any day there is: a row may hold one that nobody would be let type today. */
function utcOf(day: string): number {
  if (!exists(day)) throw new RangeError(`not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfUtc(ms: number): string {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** How far clocks in Denmark are ahead of UTC at this moment, in milliseconds. */
function offsetAt(ms: number): number {
  const shown = wallClock.format(ms).replace(' ', 'T');
  return Date.parse(`${shown}Z`) - Math.floor(ms / 1000) * 1000;
}
