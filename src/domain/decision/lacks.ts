// What a decision still lacks before everybody can be told of it.
import { assessmentOf } from '../proposal/assessment.ts';
import type { AnswerParts, Decision } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';
import { awaitsReviewer } from '../triage/law-review.ts';

/** Outcomes that promise something: they are told in four parts. */
const PROMISES: readonly Outcome[] = ['planned', 'in-progress', 'already-under-way', 'done'];

export type Lack = 'reason' | keyof AnswerParts;

/** What stands in the way of telling it: something to be written, or somebody who is to look first. */
export type SendLack = Lack | 'law';

/** True when the outcome is told in four parts. */
export function needsParts(outcome: Outcome): boolean {
  return PROMISES.includes(outcome);
}

/** True for what takes so much that it is told what can be done now, and what comes first. */
export function isLarge(proposal: Pick<Proposal, 'assessments'>): boolean {
  return assessmentOf(proposal)?.extent === 'large';
}

/** Fields that must be filled in first, in the order they are asked for. */
export function lacksOf(
  { outcome, reason, parts }: Pick<Decision, 'outcome' | 'reason' | 'parts'>,
  { large }: { readonly large: boolean },
): readonly Lack[] {
  const asked: readonly (keyof AnswerParts)[] = needsParts(outcome)
    ? ['challenge', 'initiative', 'improvement', 'horizon', ...largeParts(large)]
    : [];
  const missing = asked.filter((part) => isEmpty(parts?.[part]));
  return [...missing, ...(reason.trim() === '' ? ['reason' as const] : [])];
}

/** The same of a decision with its proposal, and whether its named reviewer is still to look at it. */
export function lacksToSend(
  proposal: Pick<Proposal, 'assessments' | 'flags'>,
  decision: Pick<Decision, 'outcome' | 'reason' | 'parts'>,
): readonly SendLack[] {
  const law = awaitsReviewer(proposal) ? (['law'] as const) : [];
  return [...lacksOf(decision, { large: isLarge(proposal) }), ...law];
}

function largeParts(large: boolean): readonly (keyof AnswerParts)[] {
  return large ? ['now', 'first'] : [];
}

function isEmpty(part: AnswerParts[keyof AnswerParts]): boolean {
  return part === undefined || (typeof part === 'string' && part.trim() === '');
}
