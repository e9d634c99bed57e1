// Its host, or the administration, pauses, extends, closes or cancels a round.
import { entranceNow } from '../../domain/delivery/round-messages.ts';
import { type Conduct, type ConductProblem, conduct } from '../../domain/round/conduct.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { noteRound } from './note-round.ts';
import { mayRound } from './round-access.ts';
import type { RoundDeps } from './round-deps.ts';

/** Opening takes a place, and is done there. */
export type Led = Exclude<Conduct, 'open'>;

export type ConductRefusal = ConductProblem | { readonly kind: 'not-found' | 'not-host' };

/** Does it once, however often it is pressed. */
export async function conductRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  request: { readonly round: RoundId; readonly what: Led; readonly minutes?: number },
): Promise<Result<Round, ConductRefusal>> {
  const { what, minutes } = request;
  const stored = await deps.rounds.round(caller.tenant, request.round);
  if (stored === undefined) return refused({ kind: 'not-found' });
  if (!(await mayRound(deps, caller, { right: 'conduct', round: stored.value })))
    return refused({ kind: 'not-host' });
  const now = deps.clock.now();
  const next = conduct(stored.value, what, { now, ...(minutes !== undefined && { minutes }) });
  if (!next.ok || next.value === stored.value) return next;
  const { round, says } = entranceNow(next.value, now);
  const saved = await deps.rounds.save(round, stored.tag, says);
  if (saved === 'changed') return conductRound(deps, caller, request);
  if (what === 'close' || what === 'cancel') await noteRound(deps, saved.value, caller.person);
  return ok(saved.value);
}
