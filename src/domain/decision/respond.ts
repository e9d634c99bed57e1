// The owner of an area answers a proposal: it is ready to be looked through, or the board decides.
import type { Changed } from '../proposal/change.ts';
import { type Decision, nextVersion } from '../proposal/decision.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Holder, Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { whyBoard } from './owner-outcomes.ts';
import type { DecisionGiven } from './typed-decision.ts';

export type RespondProblem = { readonly kind: 'over' };

export interface Responding {
  readonly answer: DecisionGiven;
  /** The executive board with the day it answers by; absent where the register has none. */
  readonly board?: { readonly forum: string; readonly dueOn: string };
}

/** The answer is kept as a decision; nothing of it is shown to anybody else before it is published. */
export function respond(
  proposal: Proposal,
  { answer, board }: Responding,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, RespondProblem> {
  const { no, status, holder } = proposal;
  if (status !== 'forwarded' || holder.kind !== 'owner') return refused({ kind: 'over' });
  const { person, now } = by;
  const goesOn = whyBoard(proposal, answer) === undefined ? undefined : board;
  const next: Holder =
    goesOn === undefined ? { kind: 'team' } : { kind: 'forum', forum: goesOn.forum };
  const decision: Decision = {
    ...answer,
    version: nextVersion(proposal),
    state: goesOn === undefined ? 'ready' : 'draft',
    by: person,
    as: 'process-owner',
    at: now,
  };
  const { answerDraft: _draft, dueOn: _due, sentOnAt: _sent, ...rest } = proposal;
  const event: ProposalEvent = {
    no,
    kind: 'responded',
    at: now,
    by: person,
    from: status,
    to: status,
  };
  return ok({
    proposal: {
      ...rest,
      holder: next,
      decision,
      changedAt: now,
      ...(goesOn !== undefined && { dueOn: goesOn.dueOn, sentOnAt: now }),
    },
    events: [
      { ...event, holder },
      ...(goesOn === undefined ? [] : [{ ...event, kind: 'forwarded' as const, holder: next }]),
    ],
  });
}
