// Another wording of a decision before it is published; what was decided stays.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isSameDecision } from './same-decision.ts';
import type { TreatedBy } from './treat.ts';
import type { DecisionGiven } from './typed-decision.ts';
import { written } from './written-decision.ts';

export type RewordProblem =
  /** There is no decision that is ready. */
  | { readonly kind: 'not-open' }
  /** Somebody wrote it since it was shown; it is in the proposal. */
  | { readonly kind: 'changed-since' }
  /** Who rewords it does not decide it anew. */
  | { readonly kind: 'other-outcome' };

export interface Rewording {
  readonly decision: DecisionGiven;
  /** Version of the decision that was shown. */
  readonly seen: number;
}

/** Another wording of a decision that is ready; what was decided stays. Worded already just so, it has no events. */
export function reword(
  proposal: Proposal,
  { decision, seen }: Rewording,
  by: TreatedBy,
): Result<Changed, RewordProblem> {
  const before = proposal.decision;
  if (before?.state !== 'ready') return refused({ kind: 'not-open' });
  if (before.outcome !== decision.outcome) return refused({ kind: 'other-outcome' });
  if (isSameDecision(before, decision)) return ok({ proposal, events: [] });
  if (before.version !== seen) return refused({ kind: 'changed-since' });
  const { person, now } = by;
  return ok({
    proposal: {
      ...proposal,
      decision: written(proposal, decision, { ...by, as: 'administrator', state: 'ready' }),
      changedAt: now,
    },
    events: [
      {
        no: proposal.no,
        kind: 'drafted',
        at: now,
        by: person,
        from: proposal.status,
        to: proposal.status,
      },
    ],
  });
}
