// Counting in working days; which days are off is handed in.
import { addDays } from './time.ts';

/** Tells whether nobody works on a day, written `2026-12-24`. */
export interface DaysOff {
  isOff(day: string): boolean;
}

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(day: string, calendar: DaysOff): string {
  let found = day;
  while (calendar.isOff(found)) found = addDays(found, 1);
  return found;
}

/** The working day `count` working days after a day; 0 is the day itself or the next working day. */
export function addWorkingDays(day: string, count: number, calendar: DaysOff): string {
  let found = count === 0 ? nextWorkingDay(day, calendar) : day;
  for (let left = count; left > 0; left -= 1) found = nextWorkingDay(addDays(found, 1), calendar);
  return found;
}

/** The last working day that has at least `count` working days from it up to a day. */
export function workingDaysBefore(day: string, count: number, calendar: DaysOff): string {
  let found = day;
  for (let left = count; left > 0; left -= 1) {
    do found = addDays(found, -1);
    while (calendar.isOff(found));
  }
  return found;
}

/** How many working days come after `from`, up to and with `until`; negative when it is earlier. */
export function workingDaysBetween(from: string, until: string, calendar: DaysOff): number {
  if (until < from) return -workingDaysBetween(until, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (!calendar.isOff(day)) count += 1;
  }
  return count;
}
