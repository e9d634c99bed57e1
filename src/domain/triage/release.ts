// Releasing an example: what may be quoted of a proposal on paper, as somebody who handles it wrote it.
import type { Changed } from '../proposal/change.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal, ReleasedExample } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Longest example, in characters. */
export const EXAMPLE_MAX = 600;

interface By {
  readonly person: PersonId;
  readonly now: string;
}

export interface Releasing {
  readonly text: string;
  /** When the example was released that was in view; empty for none. */
  readonly seen: string;
  /** Whoever wrote it agrees to be quoted. */
  readonly agreed: boolean;
}

export type ReleaseProblem = Full | { readonly kind: 'changed-meanwhile' | 'ended' };

/** True while there is something to be quoted on paper. */
export function mayRelease({ status, mergedInto }: Proposal): boolean {
  return status !== 'withdrawn' && mergedInto === undefined;
}

/** True where somebody wrote for the team alone: whoever is quoted must have agreed. */
export function needsAgreement(all: readonly Pick<Proposal, 'answers'>[]): boolean {
  return all.some(({ answers }) => !othersSeeText(fieldsOf(answers).visibility));
}

/** The same words again change nothing; another example than the one in view is left alone. */
export function releaseExample(
  proposal: Proposal,
  { text, seen, agreed }: Releasing,
  by: By,
): Result<Changed, ReleaseProblem> {
  const { example } = proposal;
  if (!mayRelease(proposal)) return refused({ kind: 'ended' });
  if (example?.text === text && (example.agreed ?? false) === agreed) {
    return ok({ proposal, events: [] });
  }
  if ((example?.at ?? '') !== seen) return refused({ kind: 'changed-meanwhile' });
  const released: ReleasedExample = {
    text,
    by: by.person,
    at: by.now,
    ...(agreed && { agreed }),
  };
  const after = { ...proposal, example: released, changedAt: by.now };
  if (!hasRoom(proposal, after)) return refused({ kind: 'full' });
  return ok({ proposal: after, events: [event(proposal, 'released', by)] });
}

/** Takes it back; where there is none nothing happens. */
export function takeBackExample(proposal: Proposal, by: By): Changed {
  const { example, ...rest } = proposal;
  if (example === undefined) return { proposal, events: [] };
  return {
    proposal: { ...rest, changedAt: by.now },
    events: [event(proposal, 'taken-back', by)],
  };
}

function event({ no, status }: Proposal, kind: 'released' | 'taken-back', by: By) {
  return { no, kind, at: by.now, by: by.person, from: status, to: status } as const;
}
