// A round is made by its host: kept for later, or opened where the host stands.

import type { Place } from '../../domain/delivery/place.ts';
import { boardMessage, entranceOf, showing } from '../../domain/delivery/round-messages.ts';
import { firstBoard } from '../../domain/round/board.ts';
import { conduct } from '../../domain/round/conduct.ts';
import type { Round } from '../../domain/round/round.ts';
import { asId, type RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { mayRound } from './round-access.ts';
import type { RoundDeps } from './round-deps.ts';

/** What its host chose. */
export type RoundPlan = Pick<
  Round,
  'kind' | 'title' | 'set' | 'privacy' | 'results' | 'guests' | 'minutes' | 'workshop' | 'wave'
>;

export type StartProblem = { readonly kind: 'not-host' };

/** Makes a round; opened at once where there is a place. `operation` names the press: repeated, the same round. */
export async function startRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  request: { readonly plan: RoundPlan; readonly operation: string; readonly place?: Place },
): Promise<Result<Round, StartProblem>> {
  if (!(await mayRound(deps, caller, { right: 'start' }))) return refused({ kind: 'not-host' });
  const { plan, operation, place } = request;
  const id = asId<RoundId>(operation);
  const now = deps.clock.now();
  const at = isoOf(now);
  const prepared: Round = {
    ...plan,
    tenant: caller.tenant,
    id,
    host: caller.person,
    coHosts: [],
    state: 'prepared',
    revision: 1,
    createdAt: at,
    changedAt: at,
    ...(place !== undefined && { place }),
  };
  const opened = place === undefined ? ok(prepared) : conduct(prepared, 'open', { now });
  const round = opened.ok ? showing(opened.value) : prepared;
  const says = [...entranceOf(round), ...boardMessage(round, firstBoard(round, now))];
  const saved = await deps.rounds.save(round, undefined, says);
  if (saved !== 'changed') return ok(saved.value);
  const before = await deps.rounds.round(caller.tenant, id);
  if (before === undefined) throw new Error('a round is neither there nor could be made');
  return ok(before.value);
}
