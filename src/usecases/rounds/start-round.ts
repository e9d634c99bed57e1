// A round is made by its host: kept for later, or opened where the host stands.
import type { Place } from '../../domain/delivery/place.ts';
import { coHostMessages } from '../../domain/delivery/round-messages.ts';
import type { Round } from '../../domain/round/round.ts';
import type { NotAnonymous } from '../../domain/round/why-not-anonymous.ts';
import { asId, type RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { cannotBeAnonymous } from './anonymous/can-be-anonymous.ts';
import { noteRound } from './note-round.ts';
import { opening } from './opening.ts';
import { mayRound } from './round-access.ts';
import type { RoundDeps } from './round-deps.ts';

/** What its host chose. */
export type RoundPlan = Pick<
  Round,
  | 'kind'
  | 'title'
  | 'set'
  | 'from'
  | 'privacy'
  | 'results'
  | 'guests'
  | 'minutes'
  | 'workshop'
  | 'wave'
> &
  Partial<Pick<Round, 'coHosts'>>;

export type StartProblem = { readonly kind: 'not-host' | 'not-found' | NotAnonymous };

/**
 * Makes a round; opened at once where there is a place. `operation` names the press and becomes the id
 * of the round: repeated, the same round. Refused as `not-found` when it names somebody else's.
 */
export async function startRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  request: { readonly plan: RoundPlan; readonly operation: string; readonly place?: Place },
): Promise<Result<Round, StartProblem>> {
  if (!(await mayRound(deps, caller, { right: 'start' }))) return refused({ kind: 'not-host' });
  const { plan, operation, place } = request;
  const id = asId<RoundId>(operation);
  const before = await madeBefore(deps, caller, id);
  if (before !== undefined) return before;
  const at = isoOf(deps.clock.now());
  const { coHosts = [] } = plan;
  const prepared: Round = {
    ...plan,
    tenant: caller.tenant,
    id,
    host: caller.person,
    coHosts,
    state: 'prepared',
    revision: 1,
    createdAt: at,
    changedAt: at,
  };
  const cannot = await cannotBeAnonymous(deps, prepared, place);
  if (cannot !== undefined) return refused({ kind: cannot });
  const { round, says } =
    place === undefined ? { round: prepared, says: [] } : await opening(deps, prepared, place);
  const by = { person: caller.person, name: caller.name };
  const told = coHostMessages(round, { people: coHosts, leads: true, by });
  const saved = await deps.rounds.save(round, undefined, [...says, ...told]);
  if (saved === 'changed') {
    const other = await madeBefore(deps, caller, id);
    if (other === undefined) throw new Error('a round is neither there nor could be made');
    return other;
  }
  await noteRound(deps, saved.value, caller.person);
  return ok(saved.value);
}

/**
 * The round this press, or an earlier one from the same form, has made already. In a room everybody
 * has the same form; elsewhere it is nobody's but its host's.
 */
export async function madeBefore(
  { rounds }: Pick<RoundDeps, 'rounds'>,
  { tenant, person, place }: ChannelCaller,
  id: RoundId,
): Promise<Result<Round, StartProblem> | undefined> {
  const stored = await rounds.round(tenant, id);
  if (stored === undefined) return undefined;
  const round = stored.value;
  const here = round.place?.conversation === place.conversation;
  return round.host === person || here ? ok(round) : refused({ kind: 'not-found' });
}
