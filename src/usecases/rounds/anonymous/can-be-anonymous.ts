// Whether a round that is to be anonymous can be, before it is made or opened.
import type { Place } from '../../../domain/delivery/place.ts';
import type { Round } from '../../../domain/round/round.ts';
import { type NotAnonymous, whyNotAnonymous } from '../../../domain/round/why-not-anonymous.ts';
import type { RoundDeps } from '../round-deps.ts';

/** Why not; undefined when it can, and for any other round. In a place its members are counted. */
export async function cannotBeAnonymous(
  deps: Pick<RoundDeps, 'sets' | 'administrators'>,
  round: Pick<Round, 'tenant' | 'kind' | 'privacy' | 'set' | 'guests'>,
  place?: Place,
): Promise<NotAnonymous | undefined> {
  if (round.privacy !== 'anonymous') return undefined;
  const set = await deps.sets.get(round.tenant, round.set);
  if (place === undefined) return whyNotAnonymous(round, set);
  const roster = await deps.administrators.roster(round.tenant, place);
  if (typeof roster === 'string') return whyNotAnonymous(round, set, 'unknown');
  const people = roster.filter(({ guest }) => round.guests || !guest).length;
  return whyNotAnonymous(round, set, people);
}
