// Who leads a round beside its host: found among those we know, added, taken off again.
import { coHostMessages } from '../../../domain/delivery/round-messages.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { PersonId, RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { searchPeople } from '../../roles/find-people.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

/** More would be a committee. */
export const CO_HOSTS_MAX = 3;

export type Known = Pick<Person, 'id' | 'name' | 'mail'>;

export interface CoHosts {
  readonly round: Round;
  readonly coHosts: readonly Known[];
  /** Those the words fit. */
  readonly found: readonly Known[];
  readonly more: boolean;
}

export type CoHostProblem = {
  readonly kind: 'not-found' | 'not-host' | 'not-now' | 'too-many';
};

/** Who they are, and whom the words fit. */
export async function coHostsOf(
  deps: RoundDeps,
  caller: ChannelCaller,
  wanted: { readonly round: RoundId; readonly words: string },
): Promise<Result<CoHosts, CoHostProblem>> {
  const read = await led(deps, caller, wanted.round);
  if (!read.ok) return read;
  const round = read.value.value;
  const known = await Promise.all(round.coHosts.map((id) => deps.people.byId(caller.tenant, id)));
  const { people, more } = await searchPeople(deps.people, caller.tenant, wanted.words);
  const others = people.filter(({ id }) => id !== round.host && !round.coHosts.includes(id));
  return ok({
    round,
    coHosts: known.flatMap((one) => (one === undefined ? [] : [one.value])),
    found: others,
    more,
  });
}

/** Adds somebody or takes them off, and tells them; done already is as good as done. */
export async function setCoHost(
  deps: RoundDeps,
  caller: ChannelCaller,
  wanted: { readonly round: RoundId; readonly person: PersonId; readonly leads: boolean },
): Promise<Result<Round, CoHostProblem>> {
  const read = await led(deps, caller, wanted.round);
  if (!read.ok) return read;
  const { value: round, tag } = read.value;
  const { person, leads } = wanted;
  if (leads === round.coHosts.includes(person) || (leads && person === round.host))
    return ok(round);
  if (leads && (await deps.people.byId(caller.tenant, person)) === undefined)
    return refused({ kind: 'not-found' });
  if (leads && round.coHosts.length >= CO_HOSTS_MAX) return refused({ kind: 'too-many' });
  const coHosts = leads
    ? [...round.coHosts, person]
    : round.coHosts.filter((one) => one !== person);
  const changedAt = isoOf(deps.clock.now());
  const next = { ...round, coHosts, revision: round.revision + 1, changedAt };
  const by = { person: caller.person, name: caller.name };
  const says = coHostMessages(next, { people: [person], leads, by });
  const saved = await deps.rounds.save(next, tag, says);
  return saved === 'changed' ? setCoHost(deps, caller, wanted) : ok(saved.value);
}

async function led(deps: RoundDeps, caller: ChannelCaller, id: RoundId) {
  const stored = await deps.rounds.round(caller.tenant, id);
  if (stored === undefined) return refused({ kind: 'not-found' as const });
  const round = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round })))
    return refused({ kind: 'not-host' as const });
  const over = round.state === 'closed' || round.state === 'cancelled';
  return over ? refused({ kind: 'not-now' as const }) : ok(stored);
}
