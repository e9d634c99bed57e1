// Notes among those who handle proposals; proposers never see them.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Longest internal note, in characters. */
export const INTERNAL_NOTE_MAX = 1_000;

/** Adds a note; the same words again by the same person, as on a second press, add none. */
export function addNote(
  proposal: Proposal,
  text: string,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, Full> {
  const { no, status, notes = [] } = proposal;
  const { person, now } = by;
  const last = notes.findLast((one) => one.by === person);
  if (last?.text === text) return ok({ proposal, events: [] });
  const noted = { ...proposal, notes: [...notes, { by: person, at: now, text }] };
  if (!hasRoom(proposal, noted)) return refused({ kind: 'full' });
  return ok({
    proposal: noted,
    events: [{ no, kind: 'noted', at: now, by: person, from: status, to: status }],
  });
}
