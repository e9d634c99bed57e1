// One proposal as those who handle it see it, with its history and, when it may be shown, a name.
import { assessmentOf } from '../domain/proposal/assessment.ts';
import { fieldsOf } from '../domain/proposal/fields.ts';
import { seesName } from '../domain/proposal/name-visibility.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import { isOverdue } from '../domain/proposal/overdue.ts';
import type { FeedEvent, Proposal } from '../domain/proposal/proposal.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { UnitId } from '../domain/shared/ids.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { dayOf } from '../domain/shared/time.ts';
import { type Priority, priorityOf } from '../domain/triage/matrix.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';

export interface HandledProposal {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly FeedEvent[];
  /** Absent when the proposer keeps the name from this reader. */
  readonly proposerName?: string;
  /** What those said who experience it too. */
  readonly also?: Also;
  readonly overdue: boolean;
  /** Where it lies in the municipality's matrix, once it is assessed. */
  readonly priority?: Priority;
}

export interface Also {
  /** What they said of the hassle, 1 to 5 each. */
  readonly hassles: readonly number[];
  /** Oldest first. Nobody was asked who may see the name, so none is given. */
  readonly examples: readonly {
    readonly at: string;
    readonly text: string;
    readonly unit?: UnitId;
  }[];
}

export type ShowProblem = AccessProblem | { readonly kind: 'not-found' };

/** For administrators, in the bound channel or their personal chat. */
export async function showProposal(
  deps: ChannelDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<HandledProposal, ShowProblem>> {
  const access = await channelAccess(deps, caller, 'see');
  if (!access.ok) return access;
  const stored = no && (await deps.proposals.proposal(caller.tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  const proposal = stored.value;
  const [set, history, proposer, also, { matrix }] = await Promise.all([
    deps.sets.get(caller.tenant, proposal.set),
    deps.proposals.history(caller.tenant, proposal.no),
    deps.people.byId(caller.tenant, proposal.proposer),
    alsoOf(deps, proposal),
    deps.registry.rules(caller.tenant),
  ]);
  const judged = assessmentOf(proposal);
  const named = seesName('administrator', fieldsOf(proposal.answers).visibility);
  return ok({
    proposal,
    set,
    history,
    ...(named && proposer && { proposerName: proposer.value.name }),
    ...(also !== undefined && { also }),
    ...(judged !== undefined && { priority: priorityOf(judged, matrix) }),
    overdue: isOverdue(proposal, dayOf(deps.clock.now())),
  });
}

/** What those said who experience it too; undefined when nobody does. */
export async function alsoOf(
  { proposals }: Pick<ChannelDeps, 'proposals'>,
  { tenant, no, endorsed }: Proposal,
): Promise<Also | undefined> {
  if (endorsed === undefined) return undefined;
  const endorsements = await proposals.endorsements(tenant, no);
  return {
    hassles: endorsements.flatMap(({ hassle }) => hassle ?? []),
    examples: endorsements
      .flatMap(({ unit, examples }) =>
        examples.map(({ at, text }) => ({ at, text, ...(unit !== undefined && { unit }) })),
      )
      .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
  };
}
