// Which results somebody may see: of rounds that are counted, or shown while they run.
import { isHost, isLive, type Round } from '../../../domain/round/round.ts';
import { may } from '../../../domain/shared/permissions.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { roundRoles } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

const A_PAGE = 8;

export interface ListedResults {
  readonly rounds: readonly Round[];
  /** From 0; `pages` in all, at least 1. */
  readonly page: number;
  readonly pages: number;
}

/** Newest first: all for the administration and readers, one's own, and those of the place one is in. */
export async function listResults(
  deps: RoundDeps,
  caller: ChannelCaller,
  wanted: number,
): Promise<ListedResults> {
  const [all, roles] = await Promise.all([
    deps.rounds.all(caller.tenant),
    roundRoles(deps, caller),
  ]);
  const everything = may(roles, 'results');
  const there = all
    .filter(hasResults)
    .filter(
      (round) =>
        everything ||
        isHost(round, caller.person) ||
        round.place?.conversation === caller.place.conversation,
    );
  const pages = Math.max(1, Math.ceil(there.length / A_PAGE));
  const page = Math.min(wanted, pages - 1);
  return { rounds: there.slice(page * A_PAGE, (page + 1) * A_PAGE), page, pages };
}

function hasResults(round: Round): boolean {
  const { kind, state, countedAt } = round;
  if (kind === 'collection' || state === 'cancelled') return false;
  return countedAt !== undefined || (isLive(round) && state !== 'prepared');
}
