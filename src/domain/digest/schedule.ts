// When the administration channel gets its digest, and which period it is for.
import { type PeriodName, periodKey, periodOf } from '../shared/period.ts';
import { addDays, dayOf, firstOf, instantOf, isoOf, isoWeek, localParts } from '../shared/time.ts';
import { type DaysOff, nextWorkingDay } from '../shared/working-days.ts';

export const FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How often the administration channel gets its digest, and when. Times are Europe/Copenhagen. */
export interface Schedule {
  readonly frequency: Frequency;
  /** 1 Monday to 7 Sunday; for weekly. */
  readonly weekday: number;
  /** `08.00` as `08:00`. */
  readonly time: string;
  /** ISO instant it was set; nothing was due before. */
  readonly setAt?: string;
}

export const DEFAULT_SCHEDULE: Schedule = { frequency: 'weekly', weekday: 1, time: '08:00' };

export interface DueDigest {
  /** `<frequency>~<period>`, such as `weekly~2026-W47`: the same however late and wherever it is asked. */
  readonly id: string;
  readonly name: PeriodName;
  /** ISO instants: from (included) until (not included). */
  readonly from: string;
  readonly until: string;
  readonly dueAt: string;
}

interface Occasion {
  readonly name: PeriodName;
  readonly dueAt: string;
}

/**
 * The digest that is due and not posted yet. `lastUntil` is where the last scheduled one ended; the
 * next goes on from there until `now` (ISO). Of several missed ones only the latest is due.
 */
export function dueDigest(at: {
  readonly schedule: Schedule;
  readonly lastUntil: string | undefined;
  readonly now: string;
  readonly calendar: DaysOff;
}): DueDigest | undefined {
  const { schedule, lastUntil } = at;
  const now = isoOf(at.now);
  const occasion = occasionsAround(at).findLast(({ dueAt }) => dueAt <= now);
  if (occasion === undefined) return undefined;
  const { name, dueAt } = occasion;
  const settled = [schedule.setAt, lastUntil].some((done) => done && isoOf(done) >= dueAt);
  if (settled) return undefined;
  const from = lastUntil ?? periodOf(name, dayOf(now))?.from ?? dueAt;
  return { id: `${schedule.frequency}~${periodKey(name)}`, name, from, until: now, dueAt };
}

/** The ISO instant of the next digest after `now`; undefined when none is wanted. */
export function nextDue(at: {
  readonly schedule: Schedule;
  readonly now: string;
  readonly calendar: DaysOff;
}): string | undefined {
  const now = isoOf(at.now);
  return occasionsAround(at).find(({ dueAt }) => dueAt > now)?.dueAt;
}

/** Occasions in time order, from before the last one to after the next one. */
function occasionsAround(at: {
  readonly schedule: Schedule;
  readonly now: string;
  readonly calendar: DaysOff;
}): readonly Occasion[] {
  const { schedule, calendar } = at;
  return plannedDays(at).map((planned) => ({
    name: nameFor(schedule.frequency, planned),
    dueAt: instantOf(nextWorkingDay(planned, calendar), schedule.time),
  }));
}

/** Days a digest is planned on, before holidays move it. A daily one is not planned on days off. */
function plannedDays(at: {
  readonly schedule: Schedule;
  readonly now: string;
  readonly calendar: DaysOff;
}): readonly string[] {
  const { schedule, calendar } = at;
  const { day: today, year, month, weekday } = localParts(at.now);
  switch (schedule.frequency) {
    case 'daily':
      return steps(7)
        .map((step) => addDays(today, step))
        .filter((day) => !calendar.isOff(day));
    case 'weekly':
      return steps(2).map((step) => addDays(today, schedule.weekday - weekday + step * 7));
    case 'monthly':
      return steps(2).map((step) => firstOf(year, month + step));
    case 'quarterly':
      return steps(2).map((step) => firstOf(year, month - ((month - 1) % 3) + step * 3));
    case 'never':
      return [];
  }
}

/** A month or quarter is told when it is over; a daily digest bears the day it comes. */
function nameFor(frequency: Frequency, planned: string): PeriodName {
  const before = localParts(instantOf(addDays(planned, -1), '12:00'));
  switch (frequency) {
    case 'weekly':
      // The week most of the seven days lie in: on a Monday the one before, on a Friday this one.
      return { kind: 'week', ...isoWeek(addDays(planned, -4)) };
    case 'monthly':
      return { kind: 'month', year: before.year, month: before.month };
    case 'quarterly':
      return { kind: 'quarter', year: before.year, quarter: Math.ceil(before.month / 3) };
    default:
      return { kind: 'day', day: planned };
  }
}

/** From `-count` to `count`. */
function steps(count: number): readonly number[] {
  return Array.from({ length: 2 * count + 1 }, (_, index) => index - count);
}
