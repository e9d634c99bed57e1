// Finds a proposal for whoever answers for the area it is with; for others it does not exist.
import type { TaskEnd } from '../../domain/delivery/task-contents.ts';
import { taskHolder } from '../../domain/delivery/task-messages.ts';
import type { FeedEvent } from '../../domain/proposal/event.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { STATUSES } from '../../domain/proposal/status.ts';
import { may, type Right } from '../../domain/shared/permissions.ts';
import type { Posts } from '../../domain/shared/posts.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { postRoles, postsFor } from '../roles-of.ts';

export type OwnerDeps = Pick<
  ChannelDeps,
  'people' | 'registry' | 'proposals' | 'initiatives' | 'clock' | 'calendar' | 'projection'
>;

export interface OwnerTask {
  readonly before: Tagged<Proposal>;
  /** The area it is with. */
  readonly area: string;
  readonly register: Register;
  /** A day. */
  readonly today: string;
}

export type TaskProblem =
  /** It never was with them, or is not there: both look the same from outside. */
  | { readonly kind: 'not-found' }
  /** It was with them, and is no more. */
  | { readonly kind: 'over'; readonly proposal: Proposal; readonly how: TaskEnd };

/** For whoever answers for the very area it is with, in their own chat. */
export async function ownerTask(
  deps: OwnerDeps,
  caller: ChannelCaller,
  { no, right }: { readonly no: ProposalNo | undefined; readonly right: Right },
): Promise<Result<OwnerTask, TaskProblem>> {
  if (caller.place.kind !== 'personal') return refused({ kind: 'not-found' });
  const [before, posts, register] = await Promise.all([
    no && deps.proposals.proposal(caller.tenant, no),
    postsFor(deps, caller),
    deps.registry.register(caller.tenant),
  ]);
  if (before === undefined) return refused({ kind: 'not-found' });
  const holder = taskHolder(before.value);
  if (holder?.kind === 'owner' && may(postRoles(posts, before.value), right)) {
    return ok({ before, area: holder.area, register, today: dayOf(deps.clock.now()) });
  }
  return refused(await formerTask(deps, before.value, posts));
}

/** Whoever had it is told how it ended; nobody else learns that it is there. */
async function formerTask(
  { proposals }: Pick<OwnerDeps, 'proposals'>,
  proposal: Proposal,
  { owns }: Posts,
): Promise<TaskProblem> {
  const isTheirs = ({ kind, holder }: FeedEvent) =>
    (kind === 'forwarded' || kind === 'responded') &&
    holder?.kind === 'owner' &&
    owns.some((area) => area === holder.area);
  const events = owns.length === 0 ? [] : await proposals.history(proposal.tenant, proposal.no);
  const last = events.findLast(isTheirs);
  if (last === undefined) return { kind: 'not-found' };
  return { kind: 'over', proposal, how: endOf(proposal, last) };
}

function endOf(proposal: Proposal, last: FeedEvent): TaskEnd {
  if (proposal.status === 'withdrawn') return 'withdrawn';
  if (last.kind === 'responded' || STATUSES[proposal.status].answered) return 'answered';
  return taskHolder(proposal) === undefined ? 'taken-back' : 'moved';
}
