// Votes of a workshop: read from a card, and counted.
import { ok, type Result, refused } from '../shared/result.ts';
import type { NoteGroup } from './note-groups.ts';
import type { Participant } from './participant.ts';

/** More than each has, or for something that is not there any more. */
export type VoteProblem = { readonly kind: 'too-many' } | { readonly kind: 'gone' };

/** The groups somebody chose at a station, each once. */
export function readVotes(
  typed: string,
  at: { readonly station: string; readonly groups: readonly NoteGroup[]; readonly most: number },
): Result<readonly string[], VoteProblem> {
  const chosen = [...new Set(typed.split(',').map((one) => one.trim()))].filter(
    (one) => one !== '',
  );
  const there = at.groups.filter(({ station }) => station === at.station).map(({ id }) => id);
  if (chosen.some((one) => !there.includes(one))) return refused({ kind: 'gone' });
  return chosen.length > at.most ? refused({ kind: 'too-many' }) : ok(chosen);
}

/** Votes by group. */
export function tallyOf(participants: readonly Participant[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const group of participants.flatMap(({ votes }) => Object.values(votes).flat())) {
    tally.set(group, (tally.get(group) ?? 0) + 1);
  }
  return tally;
}

/** How many have voted for anything at all. */
export function votersIn(participants: readonly Participant[]): number {
  return participants.filter(({ votes }) => Object.values(votes).flat().length > 0).length;
}
