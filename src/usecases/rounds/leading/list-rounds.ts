// Rounds of a host, or for the administration all of them by how they stand, page by page.
import { type RoundListKind, roundsIn } from '../../../domain/round/listing.ts';
import { isHost, type Round } from '../../../domain/round/round.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { roundRoles } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

/** As many as are read at a glance. */
const PAGE = 8;

export interface ListedRound extends Round {
  /** In the list of all: who leads it, as far as known. */
  readonly hostName?: string;
}

export interface RoundList {
  readonly of: RoundListKind;
  readonly items: readonly ListedRound[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** They may begin one, and see every round. */
  readonly mayStart: boolean;
  readonly seesAll: boolean;
}

/** Refused to those who lead nothing and may begin nothing. */
export async function listRounds(
  deps: RoundDeps,
  caller: ChannelCaller,
  wanted: { readonly of: RoundListKind; readonly page: number },
): Promise<Result<RoundList, { readonly kind: 'not-host' }>> {
  const [roles, all] = await Promise.all([
    roundRoles(deps, caller),
    deps.rounds.all(caller.tenant),
  ]);
  const seesAll = roles.includes('administrator');
  const mayStart = seesAll || roles.includes('host');
  const leads = all.some((round) => isHost(round, caller.person));
  if (!mayStart && !leads) return refused({ kind: 'not-host' });
  if (wanted.of !== 'mine' && !seesAll) return refused({ kind: 'not-host' });
  const sorted = roundsIn(wanted.of, all, caller.person);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const page = Math.min(wanted.page, pages - 1);
  const shown = sorted.slice(page * PAGE, (page + 1) * PAGE);
  const items =
    wanted.of === 'mine' ? shown : await Promise.all(shown.map((round) => withHost(deps, round)));
  return ok({ of: wanted.of, items, total: sorted.length, page, pages, mayStart, seesAll });
}

async function withHost({ people }: RoundDeps, round: Round): Promise<ListedRound> {
  const host = await people.byId(round.tenant, round.host);
  return host === undefined ? round : { ...round, hostName: host.value.name };
}
