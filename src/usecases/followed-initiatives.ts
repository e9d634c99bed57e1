// The initiatives a person said cover what they wrote of: what they follow, and how that is stopped.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import { INITIATIVE_STATES, type Initiative } from '../domain/initiative/initiative.ts';
import { unfollow } from '../domain/initiative/links.ts';
import type { Person } from '../domain/people/person.ts';
import type { InitiativeId } from '../domain/shared/ids.ts';
import { type WithholdDeps, withhold } from './delivery/withhold.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { tryAgain } from './try-again.ts';

type Deps = Pick<LeaderDeps, 'initiatives'>;

/** Those the person follows of which more may be heard, newest first. */
export async function followedInitiatives(
  { initiatives }: Deps,
  { tenant, id }: Person,
): Promise<readonly Initiative[]> {
  const all = await initiatives.all(tenant);
  return all.filter(
    ({ state, followers }) => followers.includes(id) && !INITIATIVE_STATES[state].over,
  );
}

/** One that the person follows, over or not; anything else does not exist for them. */
export async function followedInitiative(
  { initiatives }: Deps,
  { tenant, id: person }: Person,
  id: InitiativeId,
): Promise<Initiative | undefined> {
  const found = await initiatives.initiative(tenant, id);
  return found?.value.followers.includes(person) ? found.value : undefined;
}

/** The person hears no more of it, nor what waits to be told. Whoever does not follow it, or names one there is not, is as they wish. */
export async function unfollowInitiative(
  deps: Deps & WithholdDeps,
  person: Person,
  id: InitiativeId,
): Promise<void> {
  const { tenant, id: to } = person;
  await tryAgain(async () => {
    const now = await deps.initiatives.initiative(person.tenant, id);
    if (now === undefined || !now.value.followers.includes(person.id)) return 'as it was';
    return deps.initiatives.save(unfollow(now.value, person.id), now.tag, []);
  });
  const isOfIt = ({ content }: LedgerEntry) =>
    content.kind === 'initiative-news' && content.follower === true && content.initiative === id;
  await withhold(deps, tenant, { to, what: isOfIt });
}
