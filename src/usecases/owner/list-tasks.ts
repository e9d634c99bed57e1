// Lists what waits for somebody's answer, by the posts they hold.
import { taskHolder } from '../../domain/delivery/task-messages.ts';
import { isOverdue } from '../../domain/proposal/overdue.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { postRoles, postsFor } from '../roles-of.ts';
import type { OwnerDeps } from './owner-task.ts';

/** How many tasks a page shows. */
const PAGE_LENGTH = 6;

export interface Tasks {
  /** Those of the page; what is overdue first, then by the day they are to be answered. */
  readonly items: readonly Proposal[];
  readonly total: number;
  readonly overdue: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  /** The register names them for nothing. */
  readonly noPost: boolean;
}

/** Everybody may ask: whoever holds no post has no tasks. */
export async function listTasks(
  deps: OwnerDeps,
  caller: ChannelCaller,
  wanted: number,
): Promise<Tasks> {
  const posts = await postsFor(deps, caller);
  const noPost = posts.owns.length + posts.decides.length + posts.writes.length === 0;
  const all = noPost ? [] : await deps.projection.proposals(caller.tenant);
  const theirs = all
    .filter((one) => taskHolder(one) !== undefined && postRoles(posts, one).length > 0)
    .toSorted(byDay);
  const today = dayOf(deps.clock.now());
  const pages = Math.max(1, Math.ceil(theirs.length / PAGE_LENGTH));
  const page = Math.min(wanted, pages - 1);
  return {
    items: theirs.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
    total: theirs.length,
    overdue: theirs.filter((one) => isOverdue(one, today)).length,
    page,
    pages,
    noPost,
  };
}

/** Without a day last; the same day by number. */
function byDay(one: Proposal, other: Proposal): number {
  const [day, next] = [one.dueOn ?? '9999', other.dueOn ?? '9999'];
  if (day !== next) return day < next ? -1 : 1;
  return one.no < other.no ? -1 : 1;
}
