// The days of a wave: when it goes out, when those who have not answered are reminded, when it ends.
import { addDays, dayOf, instantOf, localParts } from '../shared/time.ts';
import { addWorkingDays, type DaysOff, nextWorkingDay } from '../shared/working-days.ts';
import { MOST_REMINDERS, REMINDER_DAYS } from './wave.ts';

/** Surveys go out from this time of day in Denmark. */
export const WAVE_TIME = '08:00';
/** It takes answers until the end of its last day. */
const END_TIME = '23:59';

/**
 * Days of the reminders: each five working days after the one before it, counted from the day the
 * invitation goes; none on the last day or after it.
 */
export function reminderDays(
  { from, until, count }: { readonly from: string; readonly until: string; readonly count: number },
  calendar: DaysOff,
): readonly string[] {
  const days: string[] = [];
  for (let day = from; days.length < Math.min(count, MOST_REMINDERS); ) {
    day = addWorkingDays(day, REMINDER_DAYS, calendar);
    if (day >= until) break;
    days.push(day);
  }
  return days;
}

/** The instant a wave of this day goes: in the morning of a working day, or now when it has passed. */
export function sendInstant(day: string, now: string, calendar: DaysOff): string {
  const working = nextWorkingDay(day, calendar);
  const morning = instantOf(working, WAVE_TIME);
  return morning < now ? now : morning;
}

/**
 * Days of the reminders of a wave that goes on `from`: as they were planned when that is its day, else
 * counted anew, so that everybody has as much time before they are reminded.
 */
export function remindersFrom(
  { on, reminders }: { readonly on?: string; readonly reminders: readonly string[] },
  { from, until }: { readonly from: string; readonly until: string },
  calendar: DaysOff,
): readonly string[] {
  if (from === on) return reminders;
  return reminderDays({ from, until, count: reminders.length }, calendar);
}

/** The instant it closes. */
export function endInstant(day: string): string {
  return instantOf(day, END_TIME);
}

/** What the form offers: tomorrow's or the next working morning, and three weeks for the answers. */
export function usualDays(
  now: string,
  calendar: DaysOff,
): { readonly from: string; readonly until: string } {
  const from = nextWorkingDay(addDays(localParts(now).day, 1), calendar);
  return { from, until: nextWorkingDay(addDays(from, 21), calendar) };
}

/** With a later end: reminders that are still to come, and those that there is room for then. */
export function remindersWithin(
  { reminders, reminded }: { readonly reminders: readonly string[]; readonly reminded: number },
  { until, moreOn }: { readonly until: string; readonly moreOn?: string },
): readonly string[] {
  const done = reminders.slice(0, reminded);
  const left = reminders.slice(reminded).filter((day) => day < until);
  const more = moreOn === undefined || moreOn >= until ? [] : [moreOn];
  return [...done, ...[...new Set([...left, ...more])].toSorted()].slice(0, MOST_REMINDERS);
}

/** The reminder that is due at an instant: its number from 1; undefined when none is. */
export function dueReminder(
  { reminders, reminded }: { readonly reminders: readonly string[]; readonly reminded: number },
  now: string,
): number | undefined {
  const next = reminders[reminded];
  if (next === undefined) return undefined;
  const { day, time } = localParts(now);
  return day > next || (day === next && time >= WAVE_TIME) ? reminded + 1 : undefined;
}

/** The day a wave goes, by what was confirmed or opened. */
export function dayOfWave(at: string): string {
  return dayOf(at);
}

/** A wave whose reminder was said on a day: what is still to come keeps its distance from it. */
export function afterReminder(
  { reminders, reminded }: { readonly reminders: readonly string[]; readonly reminded: number },
  { today, until }: { readonly today: string; readonly until: string },
  calendar: DaysOff,
): { readonly reminders: readonly string[]; readonly reminded: number } {
  const done = reminders.slice(0, reminded + 1);
  let earliest = today;
  const left = reminders.slice(reminded + 1).flatMap((day) => {
    earliest = addWorkingDays(earliest, REMINDER_DAYS, calendar);
    const moved = day > earliest ? day : earliest;
    earliest = moved;
    return moved < until ? [moved] : [];
  });
  return { reminders: [...done, ...left], reminded: reminded + 1 };
}
