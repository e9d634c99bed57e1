// When somebody owes the proposer a sign of life and the day has passed.
import type { Proposal } from './proposal.ts';
import { STATUSES } from './status.ts';

/** True when the clock runs and the promised day is before `today` (`2026-12-07`). */
export function isOverdue(proposal: Pick<Proposal, 'status' | 'dueOn'>, today: string): boolean {
  const { status, dueOn } = proposal;
  return STATUSES[status].clockRuns && dueOn !== undefined && dueOn < today;
}
