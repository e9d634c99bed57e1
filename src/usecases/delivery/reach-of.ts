// Whether those at the end of a way have the app, to be seen before anything is sent to them.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Reached } from '../../domain/shared/posts.ts';
import type { Way } from '../../domain/triage/send-on.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { LeaderDeps } from './leaders.ts';
import {
  canBeReached,
  holdersOf,
  type KnownHolders,
  knownHolders,
  type PostHolder,
  type ToPosts,
} from './post-holders.ts';

export interface ReachDeps extends LeaderDeps {
  readonly ledger: Pick<Ledger, 'slots'>;
  readonly clock: Clock;
}

/** By id of each forum of the way, or under `owner`; nothing for an answer at once. */
export async function reachOf(
  deps: ReachDeps,
  tenant: TenantId,
  way: Way,
): Promise<Readonly<Record<string, readonly Reached[]>>> {
  const ends = endsOf(way);
  if (ends.length === 0) return {};
  const known = await knownHolders(deps, tenant);
  const reached = ends.map(async ([key, to]) => [
    key,
    await reachedAt(deps, { known, to }, tenant),
  ]);
  return Object.fromEntries(await Promise.all(reached));
}

async function reachedAt(
  deps: ReachDeps,
  { known, to }: { readonly known: KnownHolders; readonly to: ToPosts },
  tenant: TenantId,
): Promise<readonly Reached[]> {
  const now = deps.clock.now().toISOString();
  return Promise.all(
    holdersOf(known, to).map(async (holder) => {
      const { as, named } = holder;
      const lastAt = await lastTo(deps, { tenant, now }, holder);
      return {
        as,
        name: named.name,
        ...(named.mail !== undefined && { mail: named.mail }),
        hasApp: canBeReached(holder),
        ...(lastAt !== undefined && { lastAt }),
      };
    }),
  );
}

async function lastTo(
  { ledger }: Pick<ReachDeps, 'ledger'>,
  { tenant, now }: { readonly tenant: TenantId; readonly now: string },
  { person }: PostHolder,
): Promise<string | undefined> {
  if (person === undefined) return undefined;
  const [slots] = await ledger.slots(tenant, [person.id]);
  return slots?.value.findLast(({ at }) => at <= now)?.at;
}

function endsOf(way: Way): readonly (readonly [string, ToPosts])[] {
  switch (way.kind) {
    case 'owner':
      return [['owner', { kind: 'owner', area: way.area }]];
    case 'forum':
      return way.forums.map(({ id }) => [id, { kind: 'forum', forum: id }]);
    case 'answer':
      return [];
  }
}
