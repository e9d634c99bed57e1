// What those who sort have let lie too long: past the day that was promised, or past their own deadline.
import { isOverdue } from '../proposal/overdue.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { instantOf } from '../shared/time.ts';
import { type DaysOff, workingDaysBefore } from '../shared/working-days.ts';
import type { Deadlines } from './rules.ts';

/** By what it is judged whether something is late. */
export interface LateBy {
  /** A day, `2026-12-07`. */
  readonly today: string;
  /** ISO instant: what was received before it, and nobody has touched, is late too. */
  readonly untouchedBefore?: string;
}

/** On a day, by the working days the rules give from receiving to sending on. */
export function lateBy(
  today: string,
  { triage }: Pick<Deadlines, 'triage'>,
  calendar: DaysOff,
): LateBy {
  return {
    today,
    untouchedBefore: instantOf(workingDaysBefore(today, triage, calendar), '00:00'),
  };
}

/** True when its day has passed, or it has lain untouched for longer than it may. */
export function isLate(
  proposal: Pick<Proposal, 'status' | 'dueOn' | 'receivedAt'>,
  { today, untouchedBefore }: LateBy,
): boolean {
  const { status, receivedAt } = proposal;
  if (isOverdue(proposal, today)) return true;
  return status === 'received' && untouchedBefore !== undefined && receivedAt < untouchedBefore;
}
