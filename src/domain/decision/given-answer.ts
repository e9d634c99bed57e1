// The answer that everybody may see: of the published decision, or as it was given without one.
import { type AnswerParts, publishedOf } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';

export interface GivenAnswer {
  /** As things are now: what was planned may be done since. */
  readonly outcome: Outcome;
  readonly reason: string;
  readonly parts?: AnswerParts;
}

/** Undefined until it is published, and after it was taken up again. */
export function givenAnswer(proposal: Proposal): GivenAnswer | undefined {
  const { answer, outcome } = proposal;
  const published = publishedOf(proposal);
  if (published !== undefined) {
    const { reason, parts } = published;
    // What was promised was given up since: why is all there is to tell.
    if (outcome === 'not-carried-out' && published.outcome !== outcome) {
      return { outcome, reason: answer ?? reason };
    }
    return {
      outcome: outcome ?? published.outcome,
      reason,
      ...(parts !== undefined && { parts }),
    };
  }
  return answer === undefined || outcome === undefined ? undefined : { outcome, reason: answer };
}
