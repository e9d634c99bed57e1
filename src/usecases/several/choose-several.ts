// The proposals of a part of the queue to choose among, and where they can be sent in one go.
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Area, Forum } from '../../domain/shared/register.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { lateBy } from '../../domain/triage/late.ts';
import { type QueueFilter, queueOf } from '../../domain/triage/queue.ts';
import { SEVERAL_MAX } from '../../domain/triage/several.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type Assignee, assignees } from '../triage/assign-proposal.ts';

export type SeveralDeps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'calendar'
  | 'proposals'
  | 'projection'
  | 'registry'
  | 'ledger'
  | 'ids'
>;

export interface SeveralChoice {
  readonly proposals: readonly Proposal[];
  /** In the part of the queue as a whole. */
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Those with somebody who answers for them. */
  readonly areas: readonly Area[];
  readonly forums: readonly Forum[];
  readonly people: readonly Assignee[];
}

/** A page of the queue in its order. */
export async function chooseSeveral(
  deps: SeveralDeps,
  caller: ChannelCaller,
  wanted: { readonly filter: QueueFilter; readonly page: number },
): Promise<Result<SeveralChoice, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [all, rules, register, known] = await Promise.all([
    deps.projection.proposals(caller.tenant),
    deps.registry.rules(caller.tenant),
    deps.registry.register(caller.tenant),
    assignees(deps, caller),
  ]);
  const queue = queueOf(all, wanted.filter, {
    ...lateBy(dayOf(deps.clock.now()), rules.deadlines, deps.calendar),
    person: caller.person,
    matrix: rules.matrix,
    several: rules.severalAssessors,
  });
  const pages = Math.max(1, Math.ceil(queue.length / SEVERAL_MAX));
  const page = Math.min(wanted.page, pages - 1);
  return ok({
    proposals: queue.slice(page * SEVERAL_MAX, (page + 1) * SEVERAL_MAX),
    total: queue.length,
    page,
    pages,
    areas: register.areas.filter(({ owner }) => owner !== undefined),
    forums: register.forums,
    people: known.ok ? known.value : [],
  });
}
