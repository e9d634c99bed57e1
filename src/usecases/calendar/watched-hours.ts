// When the calendar speaks: in Denmark, on working days.
import type { Calendar } from '../../ports/clock.ts';

const FROM = '07:00';
const UNTIL = '18:00';

/** Whether something may be said by itself at a local day and time. */
export function isWatched(
  { day, time }: { readonly day: string; readonly time: string },
  calendar: Calendar,
): boolean {
  return !calendar.isOff(day) && time >= FROM && time < UNTIL;
}
