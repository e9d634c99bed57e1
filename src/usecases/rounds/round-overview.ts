// How a round stands, for whoever leads it.
import { type Conduct, conductsOf } from '../../domain/round/conduct.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { mayRound } from './round-access.ts';
import { roundCounts } from './round-counts.ts';
import type { RoundDeps } from './round-deps.ts';

export interface RoundOverview {
  readonly round: Round;
  readonly can: readonly Conduct[];
  readonly handedIn: number;
  /** Have begun and handed nothing in. */
  readonly halfway: number;
  /** Who leads it beside its host, as far as known. */
  readonly coHosts: readonly string[];
}

/** The round with how many have answered and what can be done. */
export async function roundOverview(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<RoundOverview, { readonly kind: 'not-found' | 'not-host' }>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const round = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round })))
    return refused({ kind: 'not-host' });
  const counts = await roundCounts(deps, round);
  const known = await Promise.all(round.coHosts.map((one) => deps.people.byId(round.tenant, one)));
  const coHosts = known.flatMap((one) => (one === undefined ? [] : [one.value.name]));
  return ok({ round, can: conductsOf(round), ...counts, coHosts });
}
