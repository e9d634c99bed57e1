// A question back about an answer, or about why things are as they are: it is kept with the proposal.
import type { Changed } from '../proposal/change.ts';
import type { Proposal, Supplement } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
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
): Result<Changed, AskBackProblem | Full> {
  if (!mayAskBack(proposal)) return refused({ kind: 'not-answered' });
  const { no, status, supplements } = proposal;
  const asked = {
    at: by.now,
    text,
    asks: true as const,
    by: by.person,
    ...(from !== undefined && { from }),
  };
  const more = { ...proposal, supplements: [...supplements, asked], changedAt: by.now };
  if (!hasRoom(proposal, more)) return refused({ kind: 'full' });
  return ok({
    proposal: more,
    events: [{ no, kind: 'supplemented', at: by.now, by: by.person, from: status, to: status }],
  });
}

/** What can be the matter with a reply to a question back. */
export type ReplyBackProblem =
  | { readonly kind: 'not-asked' }
  /** Somebody answered otherwise. */
  | { readonly kind: 'already-replied'; readonly reply: string };

/** The question that was asked back at an instant. */
export function askedAt(proposal: Pick<Proposal, 'supplements'>, at: string): Asked | undefined {
  const found = proposal.supplements.find((one) => one.at === at && one.asks);
  return found?.by === undefined ? undefined : { ...found, by: found.by };
}

/** A question back, with who asks. */
export type Asked = Supplement & { readonly by: PersonId };

/** Answers a question that was asked back, once; answered already just so, it has no events. */
export function replyBack(
  proposal: Proposal,
  { at, text }: { readonly at: string; readonly text: string },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, ReplyBackProblem | Full> {
  const asked = askedAt(proposal, at);
  if (asked === undefined) return refused({ kind: 'not-asked' });
  if (asked.reply === text) return ok({ proposal, events: [] });
  if (asked.reply !== undefined) return refused({ kind: 'already-replied', reply: asked.reply });
  const { no, status } = proposal;
  const supplements = proposal.supplements.map((one) =>
    one.at === at && one.asks ? { ...one, reply: text } : one,
  );
  const replied = { ...proposal, supplements, changedAt: by.now };
  if (!hasRoom(proposal, replied)) return refused({ kind: 'full' });
  return ok({
    proposal: replied,
    events: [{ no, kind: 'answered-back', at: by.now, by: by.person, from: status, to: status }],
  });
}
