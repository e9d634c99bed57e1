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
