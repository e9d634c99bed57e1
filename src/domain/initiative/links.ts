// What an initiative is tied to: the proposals it answers, and the people who follow it.
import type { ProposalNo } from '../proposal/number.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { INITIATIVE_STATES, type Initiative } from './initiative.ts';

/** More than are ever answered by one; each is told in a transaction of its own. */
export const MOST_PROPOSALS = 200;

export interface LinksWanted {
  readonly add: readonly ProposalNo[];
  readonly remove: readonly ProposalNo[];
  /** The version it was made from. */
  readonly seen: number;
}

/** Ties and unties proposals; the same again changes nothing. What is over answers no more of them. */
export function setLinks(
  initiative: Initiative,
  { add, remove, seen }: LinksWanted,
  now: string,
): Result<Initiative, { readonly kind: 'changed-since' | 'not-from-here' | 'too-many' }> {
  const { proposals, version, state } = initiative;
  const kept = proposals.filter((no) => !remove.includes(no));
  const linked = [...new Set([...kept, ...add])];
  const isSame = linked.length === proposals.length && linked.every((no) => proposals.includes(no));
  if (isSame) return ok(initiative);
  if (seen !== version) return refused({ kind: 'changed-since' });
  if (INITIATIVE_STATES[state].over) return refused({ kind: 'not-from-here' });
  if (linked.length > MOST_PROPOSALS) return refused({ kind: 'too-many' });
  return ok({ ...initiative, proposals: linked, version: version + 1, changedAt: now });
}

/** "Det dækker mit": the person hears what becomes of it. No change that a card would be stale by. */
export function follow(initiative: Initiative, person: PersonId): Initiative {
  const { followers } = initiative;
  return followers.includes(person)
    ? initiative
    : { ...initiative, followers: [...followers, person] };
}

/** Hears no more of it. */
export function unfollow(initiative: Initiative, person: PersonId): Initiative {
  const { followers } = initiative;
  return { ...initiative, followers: followers.filter((one) => one !== person) };
}
