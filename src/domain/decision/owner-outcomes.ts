// What whoever answers for an area can answer, and when somebody else has the last word.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';
import type { DecisionGiven } from './typed-decision.ts';

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

/** Why the executive board has the last word: an exemption, a no, or owners who disagree. */
export const BOARD_REASONS = ['exempt', 'no', 'disputed'] as const;
export type BoardReason = (typeof BOARD_REASONS)[number];

/** Why the executive board decides after the owner; undefined when the owner has the last word. */
export function whyBoard(
  proposal: Pick<Proposal, 'assessments'>,
  { outcome, disputed }: Pick<DecisionGiven, 'outcome' | 'disputed'>,
): BoardReason | undefined {
  if (!isForManagement(proposal)) return undefined;
  if (assessmentOf(proposal)?.need === 'exempt') return 'exempt';
  if (outcome === 'not-carried-out') return 'no';
  return disputed ? 'disputed' : undefined;
}

/** True for what the management may change: only there can the board be asked. */
export function isForManagement(proposal: Pick<Proposal, 'assessments'>): boolean {
  return assessmentOf(proposal)?.authority === 'administrative';
}
