// How the day an answer is due moves while the clock stands still.
import { dayOf } from '../shared/time.ts';
import { addWorkingDays, type DaysOff, workingDaysBetween } from '../shared/working-days.ts';
import type { OpenQuestion } from './proposal.ts';

/** Whoever gets a proposal back has at least so many working days left. */
const LEAST_LEFT = 2;

/**
 * The day an answer is due once a question is answered on `today`: as many working days are left as
 * there were when it was put, but never fewer than two. Undefined when nothing was due then.
 */
export function dueAfterWait(
  { at, dueOn }: OpenQuestion,
  today: string,
  calendar: DaysOff,
): string | undefined {
  if (dueOn === undefined) return undefined;
  const left = workingDaysBetween(dayOf(at), dueOn, calendar);
  return addWorkingDays(today, Math.max(LEAST_LEFT, left), calendar);
}
