// Under which number a proposal lies in the records system, written back by somebody who filed it.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import { readCaseNumber } from '../shared/case-number.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

export type JournalProblem = Full | { readonly kind: 'changed-meanwhile' };

/**
 * As it is usually written; an empty one takes it away. `seen` is the number that was in view: another
 * than that is left alone.
 */
export function journalled(
  proposal: Proposal,
  { number, seen }: { readonly number: string; readonly seen: string },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, JournalProblem> {
  const { journal, ...rest } = proposal;
  const text = readCaseNumber(number)?.text;
  if (journal?.number === text) return ok({ proposal, events: [] });
  if ((journal?.number ?? '') !== seen) return refused({ kind: 'changed-meanwhile' });
  const after: Proposal = {
    ...rest,
    ...(text !== undefined && { journal: { number: text, by: by.person, at: by.now } }),
    changedAt: by.now,
  };
  if (!hasRoom(proposal, after)) return refused({ kind: 'full' });
  const { no, status } = proposal;
  const { person, now } = by;
  const event = { no, kind: 'journalled', at: now, by: person, from: status, to: status } as const;
  return ok({ proposal: after, events: [event] });
}
