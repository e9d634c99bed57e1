// One press in the room: a round that was prepared opens there.
import type { Round } from '../../../domain/round/round.ts';
import { isHost } from '../../../domain/round/round.ts';
import type { NotAnonymous } from '../../../domain/round/why-not-anonymous.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { cannotBeAnonymous } from '../anonymous/can-be-anonymous.ts';
import { noteRound } from '../note-round.ts';
import { opening } from '../opening.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

export type OpenProblem = {
  readonly kind:
    | 'not-found'
    | 'not-host'
    | 'personal'
    | 'cancelled'
    | 'over'
    | 'elsewhere'
    | NotAnonymous;
};

/** Prepared rounds the caller leads and may open in a room, the latest first. */
export async function startable(
  deps: RoundDeps,
  { tenant, person }: ChannelCaller,
): Promise<readonly Round[]> {
  const all = await deps.rounds.all(tenant);
  return all.filter(
    (round) => round.state === 'prepared' && round.wave === undefined && isHost(round, person),
  );
}

/** The round, open where the caller stands; a second press, or another host's, changes nothing. */
export async function openPrepared(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Round, OpenProblem>> {
  const { tenant, place, person } = caller;
  const stored = await deps.rounds.round(tenant, id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const before = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round: before })))
    return refused({ kind: 'not-host' });
  if (before.state === 'cancelled') return refused({ kind: 'cancelled' });
  if (before.state !== 'prepared') {
    return before.place?.conversation === place.conversation
      ? ok(before)
      : refused({ kind: before.state === 'closed' ? 'over' : 'elsewhere' });
  }
  if (place.kind === 'personal' || before.wave !== undefined) return refused({ kind: 'personal' });
  const cannot = await cannotBeAnonymous(deps, before, place);
  if (cannot !== undefined) return refused({ kind: cannot });
  const { round, says } = await opening(deps, before, place);
  const saved = await deps.rounds.save(round, stored.tag, says);
  if (saved === 'changed') return openPrepared(deps, caller, id);
  await noteRound(deps, saved.value, person);
  return ok(saved.value);
}
