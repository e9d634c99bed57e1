// Publishing a decision: from then on everybody who raised or endorsed the proposal may see it.

import type { Changed } from '../proposal/change.ts';
import { type Published, publishedOf } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { lacksToSend, type SendLack } from './lacks.ts';

/** Something is still to be done about these: the others are over with the answer. */
const OPEN_ENDED: readonly Outcome[] = ['planned', 'in-progress', 'already-under-way'];

export type PublishProblem =
  /** There is no decision that is ready. */
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'lacks'; readonly lacks: readonly SendLack[] };

/** True for an outcome of which an initiative comes. */
export function isOpenEnded(outcome: Outcome): boolean {
  return OPEN_ENDED.includes(outcome);
}

/** What stands in the way of publishing a decision that was shown at this version; undefined when nothing does. */
export function whyNotPublished(proposal: Proposal, seen: number): PublishProblem | undefined {
  const { decision, status } = proposal;
  if (decision?.state !== 'ready' || status !== 'forwarded') return { kind: 'not-ready' };
  if (decision.version !== seen) return { kind: 'changed-since' };
  const lacks = lacksToSend(proposal, decision);
  return lacks.length === 0 ? undefined : { kind: 'lacks', lacks };
}

/** Published; it was already, at this version, has no events. */
export function publish(
  proposal: Proposal,
  seen: number,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed & { readonly published: Published }, PublishProblem> {
  const before = publishedOf(proposal);
  if (before?.version === seen) return ok({ proposal, events: [], published: before });
  const problem = whyNotPublished(proposal, seen);
  const { decision, dueOn: _due, question: _question, sentOnAt: _sent, ...rest } = proposal;
  if (problem !== undefined || decision === undefined) {
    return refused(problem ?? { kind: 'not-ready' });
  }
  const { outcome, reason } = decision;
  const to = isOpenEnded(outcome) ? 'decided' : 'closed';
  const { person, now } = by;
  const published: Published = {
    ...decision,
    state: 'published',
    publishedBy: person,
    publishedAt: now,
  };
  return ok({
    published,
    proposal: {
      ...rest,
      status: to,
      holder: { kind: 'nobody' },
      decision: published,
      outcome,
      answer: reason,
      answeredAt: now,
      changedAt: now,
    },
    events: [
      {
        no: proposal.no,
        kind: to,
        at: now,
        by: person,
        from: proposal.status,
        to,
        holder: { kind: 'nobody' },
        outcome,
      },
    ],
  });
}
