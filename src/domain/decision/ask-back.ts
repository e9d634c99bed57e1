// A question back about an answer, or about why things are as they are: it is kept with the proposal.
import type { Changed } from '../proposal/change.ts';
import type { Proposal, Supplement } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Nothing was told that could be asked about, or it is withdrawn or merged. */
export type AskBackProblem = { readonly kind: 'not-answered' };

/** True once an answer or an explanation was told, while somebody may still ask about it. */
export function mayAskBack(proposal: Proposal): boolean {
  const { status, answeredAt, explanation, formerDecisions = [] } = proposal;
  if (status === 'withdrawn' || status === 'merged') return false;
  return answeredAt !== undefined || explanation !== undefined || formerDecisions.length > 0;
}

/**
 * Adds the question; it answers none that is open, and whoever has the proposal keeps it. `from` is
 * absent when the proposer asks.
 */
export function askBack(
  proposal: Proposal,
  { text, from }: Pick<Supplement, 'text' | 'from'>,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, AskBackProblem> {
  if (!mayAskBack(proposal)) return refused({ kind: 'not-answered' });
  const { no, status, supplements } = proposal;
  const asked = { at: by.now, text, asks: true as const, ...(from !== undefined && { from }) };
  return ok({
    proposal: { ...proposal, supplements: [...supplements, asked], changedAt: by.now },
    events: [{ no, kind: 'supplemented', at: by.now, by: by.person, from: status, to: status }],
  });
}
