// A proposal as those of its forum have it: who they are to it, and what is to choose from.
import { decidingForum } from '../../domain/decision/deciding.ts';
import type { TreatedBy } from '../../domain/decision/treat.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { may, type Right, type Role } from '../../domain/shared/permissions.ts';
import type { Posts } from '../../domain/shared/posts.ts';
import type { Forum } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { postsFor } from '../roles-of.ts';

export type ForumDeps = Pick<
  ChannelDeps,
  'people' | 'registry' | 'proposals' | 'initiatives' | 'clock' | 'calendar' | 'projection'
>;

/** It is not with a forum of theirs, or not there: both look the same from outside. */
export interface NotTheirs {
  readonly kind: 'not-found';
}

export interface ForumCase {
  readonly before: Tagged<Proposal>;
  readonly forum: Forum;
  readonly as: 'decider' | 'secretary';
  readonly rules: TriageRules;
  readonly today: string;
}

/** Finds it for whoever speaks or writes for the forum it lies with, in their own chat. */
export async function forumCase(
  deps: ForumDeps,
  caller: ChannelCaller,
  { no, right }: { readonly no: ProposalNo | undefined; readonly right: Right },
): Promise<Result<ForumCase, NotTheirs>> {
  if (caller.place.kind !== 'personal') return refused({ kind: 'not-found' });
  const [before, posts, register, rules] = await Promise.all([
    no && deps.proposals.proposal(caller.tenant, no),
    postsFor(deps, caller),
    deps.registry.register(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const id = before && decidingForum(before.value);
  const forum = register.forums.find((one) => one.id === id);
  if (before === undefined || forum === undefined) return refused({ kind: 'not-found' });
  const as = roleIn(posts, forum.id);
  if (as === undefined || !may([as], right)) return refused({ kind: 'not-found' });
  return ok({ before, forum, as, rules, today: dayOf(deps.clock.now()) });
}

/** Who speaks for a forum needs nobody to write for them. */
export function roleIn(
  { decides, writes }: Posts,
  forum: string,
): Extract<Role, 'decider' | 'secretary'> | undefined {
  if (decides.includes(forum)) return 'decider';
  return writes.includes(forum) ? 'secretary' : undefined;
}

/** Who writes it down now, for whom. */
export function writerOf(
  { clock }: Pick<ForumDeps, 'clock'>,
  { person }: Pick<ChannelCaller, 'person'>,
  as: ForumCase['as'],
): TreatedBy & Pick<ForumCase, 'as'> {
  const now = clock.now().toISOString();
  return { person, now, as, ...(as === 'secretary' && { onBehalf: true as const }) };
}
