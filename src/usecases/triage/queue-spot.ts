// A place in the queue: the first proposal, a certain one, or the one after another.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { isOverdue } from '../../domain/proposal/overdue.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { BestSuggestions } from '../../domain/triage/best-suggestions.ts';
import { isLate, lateBy } from '../../domain/triage/late.ts';
import {
  countQueue,
  type FilterCount,
  following,
  isQueued,
  type Looking,
  type QueueFilter,
  queueOf,
  type Ranking,
} from '../../domain/triage/queue.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import type { AlikeText } from '../../ports/likeness.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { alikeTo } from './alike-to.ts';
import { earlierCases } from './earlier-cases.ts';
import { suggestedFor } from './suggested-for.ts';
import { writersOf } from './writers-of.ts';

type Deps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'calendar'
  | 'projection'
  | 'registry'
  | 'sets'
  | 'suggest'
  | 'likeness'
>;

export interface QueueSpot {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  /** From 1, in the part that is looked at; absent when it is in none of it any more. */
  readonly at?: number;
  readonly total: number;
  readonly overdue: boolean;
  /** Nobody looked at it within the municipality's own deadline. */
  readonly untouched?: true;
  /** Who assessed it last. */
  readonly assessor?: string;
  /** Who has taken it on. */
  readonly assignee?: string;
  readonly suggested: BestSuggestions;
  /** Names of those who wrote internal notes. */
  readonly people: Readonly<Record<string, string>>;
  /** What others wrote about the same, the likest first. */
  readonly alike: readonly AlikeText[];
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
  const [proposals, { deadlines }] = await Promise.all([
    deps.projection.proposals(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  const late = lateBy(dayOf(deps.clock.now()), deadlines, deps.calendar);
  return ok(countQueue(proposals, { ...late, person: caller.person }));
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
  const by = {
    ...lateBy(dayOf(deps.clock.now()), rules.deadlines, deps.calendar),
    person: caller.person,
    matrix: rules.matrix,
    several: rules.severalAssessors,
  };
  const queue = queueOf(all, filter, by);
  const counts = countQueue(all, by);
  const proposal = find(all, { queue, by }, wanted);
  if (proposal === undefined) return ok({ counts, rules });
  const spot = await spotOf(deps, { proposal, all, queue, by });
  return ok({ counts, rules, spot });
}

/** What its card shows; suggestions are made for this one alone. */
async function spotOf(
  deps: Deps,
  {
    proposal,
    all,
    queue,
    by,
  }: {
    readonly proposal: Proposal;
    readonly all: readonly Proposal[];
    readonly queue: readonly Proposal[];
    readonly by: Looking & Ranking;
  },
): Promise<QueueSpot> {
  const { tenant, assignee } = proposal;
  const assessor = assessmentOf(proposal)?.by;
  const nameOf = async (id: PersonId | undefined) => id && (await deps.people.byId(tenant, id));
  const [set, judge, register] = await Promise.all([
    deps.sets.get(tenant, proposal.set),
    nameOf(assessor),
    deps.registry.register(tenant),
  ]);
  const [suggested, alike, people] = await Promise.all([
    earlierCases(deps, proposal, { all, several: by.several === true }).then((cases) =>
      suggestedFor(deps, proposal, { areas: register.areas, cases }),
    ),
    alikeTo(deps, proposal, all),
    writersOf(deps, proposal),
  ]);
  const at = queue.indexOf(proposal) + 1;
  const taker = assignee && people[assignee];
  return {
    proposal,
    set,
    suggested,
    alike,
    people,
    total: queue.length,
    overdue: isOverdue(proposal, by.today),
    ...(isLate(proposal, by) && !isOverdue(proposal, by.today) && { untouched: true }),
    ...(at > 0 && { at }),
    ...(judge && { assessor: judge.value.name }),
    ...(taker !== undefined && { assignee: taker }),
  };
}

function find(
  all: readonly Proposal[],
  { queue, by }: { readonly queue: readonly Proposal[]; readonly by: Ranking },
  wanted: WantedSpot,
): Proposal | undefined {
  if (wanted.kind === 'first') return queue.find(({ no }) => no !== wanted.but);
  const named = all.find(({ no }) => no === wanted.no);
  if (wanted.kind === 'at' && named !== undefined && isQueued(named)) return named;
  const former = wanted.kind === 'after' ? (wanted.was ?? named) : named;
  return former === undefined ? queue[0] : following(queue, former, by);
}
