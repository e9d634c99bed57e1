// What whoever answers for an area can answer, and when somebody else has the last word.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';

/** In the order they are offered: what is done comes before what is not. */
export const OWNER_OUTCOMES = [
  'planned',
  'in-progress',
  'already-under-way',
  'done',
  'guidance',
  'decided-locally',
  'passed-on',
  'not-carried-out',
  'not-for-us',
] as const satisfies readonly Outcome[];
export type OwnerOutcome = (typeof OWNER_OUTCOMES)[number];

export function isOwnerOutcome(outcome: string): outcome is OwnerOutcome {
  return OWNER_OUTCOMES.some((one) => one === outcome);
}

/**
 * True when the executive board decides after the owner: of what the management may change, an
 * exemption, and what the owner says no to.
 */
export function needsBoard(proposal: Pick<Proposal, 'assessments'>, outcome: Outcome): boolean {
  const judged = assessmentOf(proposal);
  if (judged?.authority !== 'administrative') return false;
  return judged.need === 'exempt' || outcome === 'not-carried-out';
}
