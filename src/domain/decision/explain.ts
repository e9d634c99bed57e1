// Saying why things are as they are, before anything is decided.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { STATUSES } from '../proposal/status.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

export type ExplainProblem =
  /** It is decided, or whoever answers has answered. */
  | { readonly kind: 'over' }
  /** Somebody has explained it since it was shown. */
  | { readonly kind: 'explained-meanwhile' };

/** Keeps the explanation in place of one that was seen; the same again has no events. */
export function explain(
  proposal: Proposal,
  { text, seen }: { readonly text: string; readonly seen: string },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, ExplainProblem> {
  const { no, status, explanation, decision } = proposal;
  if (explanation?.text === text) return ok({ proposal, events: [] });
  const decided = decision !== undefined && decision.state !== 'draft';
  if (decided || STATUSES[status].answered || STATUSES[status].final)
    return refused({ kind: 'over' });
  if ((explanation?.at ?? '') !== seen) return refused({ kind: 'explained-meanwhile' });
  const { person, now } = by;
  return ok({
    proposal: { ...proposal, explanation: { at: now, text }, changedAt: now },
    events: [{ no, kind: 'explained', at: now, by: person, from: status, to: status }],
  });
}
