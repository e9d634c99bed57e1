// A place in the queue: the first proposal, a certain one, or the one after another.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { isOverdue } from '../../domain/proposal/overdue.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Matrix } from '../../domain/triage/matrix.ts';
import {
  countQueue,
  type FilterCount,
  following,
  isQueued,
  type QueueFilter,
  queueOf,
} from '../../domain/triage/queue.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'clock' | 'projection' | 'registry' | 'sets'
>;

export interface QueueSpot {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  /** From 1, in the part that is looked at; absent when it is in none of it any more. */
  readonly at?: number;
  readonly total: number;
  readonly overdue: boolean;
  /** Who assessed it last. */
  readonly assessor?: string;
}

export interface Queue {
  readonly counts: readonly FilterCount[];
  readonly rules: TriageRules;
  /** Absent at the end of the queue. */
  readonly spot?: QueueSpot;
}

/** Which proposal is wanted; `was` is how the former one was when it had its place, `but` the one just looked at. */
export type WantedSpot =
  | { readonly kind: 'first'; readonly but?: ProposalNo }
  | { readonly kind: 'at'; readonly no: ProposalNo | undefined }
  | { readonly kind: 'after'; readonly no: ProposalNo | undefined; readonly was?: Proposal };

/** How much there is in each part of the queue. */
export async function lookAtQueue(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<readonly FilterCount[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const proposals = await deps.projection.proposals(caller.tenant);
  return ok(countQueue(proposals, dayOf(deps.clock.now())));
}

/** The wanted proposal of a part of the queue; one that is handled meanwhile gives way to the next. */
export async function showQueue(
  deps: Deps,
  caller: ChannelCaller,
  { filter, wanted }: { readonly filter: QueueFilter; readonly wanted: WantedSpot },
): Promise<Result<Queue, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [all, rules] = await Promise.all([
    deps.projection.proposals(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const today = dayOf(deps.clock.now());
  const queue = queueOf(all, filter, { today, matrix: rules.matrix });
  const counts = countQueue(all, today);
  const proposal = find(all, { queue, matrix: rules.matrix }, wanted);
  if (proposal === undefined) return ok({ counts, rules });
  const at = queue.indexOf(proposal) + 1;
  const by = assessmentOf(proposal)?.by;
  const [set, assessor] = await Promise.all([
    deps.sets.get(caller.tenant, proposal.set),
    by && deps.people.byId(caller.tenant, by),
  ]);
  const spot = {
    proposal,
    set,
    total: queue.length,
    overdue: isOverdue(proposal, today),
    ...(at > 0 && { at }),
    ...(assessor && { assessor: assessor.value.name }),
  };
  return ok({ counts, rules, spot });
}

function find(
  all: readonly Proposal[],
  { queue, matrix }: { readonly queue: readonly Proposal[]; readonly matrix: Matrix },
  wanted: WantedSpot,
): Proposal | undefined {
  if (wanted.kind === 'first') return queue.find(({ no }) => no !== wanted.but);
  const named = all.find(({ no }) => no === wanted.no);
  if (wanted.kind === 'at' && named !== undefined && isQueued(named)) return named;
  const former = wanted.kind === 'after' ? (wanted.was ?? named) : named;
  return former === undefined ? queue[0] : following(queue, former, matrix);
}
