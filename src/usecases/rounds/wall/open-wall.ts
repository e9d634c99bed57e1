// A host asks for the address of the page for the wall: the same one as long as the round lasts.
import { hasWall } from '../../../domain/round/wall.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

export type WallProblem = { readonly kind: 'not-found' | 'not-host' | 'over' | 'no-address' };

/** The link, for the host alone; `no-address` when nobody said where a browser reaches the service. */
export async function openWall(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<{ readonly link: string; readonly title: string }, WallProblem>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const round = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round })))
    return refused({ kind: 'not-host' });
  if (!hasWall(round, deps.clock.now())) return refused({ kind: 'over' });
  const address = deps.publicUrl();
  if (address === undefined) return refused({ kind: 'no-address' });
  const wall = round.wall ?? deps.ids.fresh();
  if (round.wall === undefined) {
    const saved = await deps.rounds.save({ ...round, wall }, stored.tag, []);
    // Somebody else was quicker; perhaps with an address.
    if (saved === 'changed') return openWall(deps, caller, id);
  }
  return ok({ link: `${address}/wall/${round.id}.${wall}`, title: round.title });
}
