// The latest moment at which the calendar could have spoken.
import { localParts } from '../../domain/shared/time.ts';
import type { Calendar } from '../../ports/clock.ts';
import { isWatched } from './watched-hours.ts';

const HOUR_MS = 3_600_000;
/** No run of days off is longer. */
const MOST_HOURS = 24 * 30;

/** Now, or an hour within the latest working hours before. */
export function lastWorkingMoment(now: Date, calendar: Calendar): Date {
  for (let hours = 0; hours < MOST_HOURS; hours += 1) {
    const at = new Date(now.getTime() - hours * HOUR_MS);
    if (isWatched(localParts(at), calendar)) return at;
  }
  return now;
}
