// Reads who of the register's leaders has the app.
import { type LeaderPost, type RolloutLine, rolloutOf } from '../../domain/people/rollout.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import {
  deputyPost,
  knownLeaders,
  type LeaderDeps,
  leaderPost,
  leadersIn,
} from '../delivery/leaders.ts';

/** A line for each leader and deputy; who holds several posts comes with the first of them. */
export async function readRollout(
  deps: LeaderDeps,
  tenant: TenantId,
): Promise<readonly RolloutLine[]> {
  const known = await knownLeaders(deps, tenant);
  const posts = postsOf(known.register);
  return rolloutOf(
    leadersIn(known, undefined).flatMap(({ post, person }) => {
      const held = posts.get(post);
      return held === undefined ? [] : [{ ...held, ...(person !== undefined && { person }) }];
    }),
  );
}

/** The posts of the register that somebody holds, by the keys `leadersIn` gives them. */
function postsOf({ units }: Register): ReadonlyMap<string, Omit<LeaderPost, 'person'>> {
  const posts = new Map<string, Omit<LeaderPost, 'person'>>();
  for (const unit of units) {
    const { leader, deputy } = unit;
    if (leader !== undefined) posts.set(leaderPost(unit), { unit, as: 'leader', named: leader });
    if (deputy !== undefined) posts.set(deputyPost(unit), { unit, as: 'deputy', named: deputy });
  }
  return posts;
}
