// An owner hands a proposal back to those who sort: it is not for their area.
import { advance } from '../proposal/advance.ts';
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

export type HandBackProblem = { readonly kind: 'over' } | Full;

/** It is in the queue again, with the reason as a note among those who handle it. */
export function handBack(
  proposal: Proposal,
  reason: string,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, HandBackProblem> {
  if (proposal.status !== 'forwarded' || proposal.holder.kind !== 'owner') {
    return refused({ kind: 'over' });
  }
  const back = advance(proposal, { kind: 'assessing' }, by);
  if (!back.ok) return refused({ kind: 'over' });
  const { answerDraft: _draft, notes = [], ...rest } = back.value.proposal;
  const note = { by: by.person, at: by.now, text: reason };
  const [event] = back.value.events;
  const handedBack = { ...rest, notes: [...notes, note] };
  if (!hasRoom(proposal, handedBack)) return refused({ kind: 'full' });
  return ok({
    proposal: handedBack,
    events: event === undefined ? [] : [{ ...event, holder: { kind: 'team' } }],
  });
}
