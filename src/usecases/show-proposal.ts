// One proposal as those who handle it see it, with its history and, when it may be shown, a name.
import type { FeedEvent } from '../domain/proposal/event.ts';
import { fieldsOf } from '../domain/proposal/fields.ts';
import { seesName } from '../domain/proposal/name-visibility.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import { isOverdue } from '../domain/proposal/overdue.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { UnitId } from '../domain/shared/ids.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { dayOf } from '../domain/shared/time.ts';
import { type Priority, priorityOf } from '../domain/triage/matrix.ts';
import { weighedOf } from '../domain/triage/several-assessors.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { type ReadChallenge, readChallenge } from './read-challenge.ts';
import { writersOf } from './triage/writers-of.ts';

export interface HandledProposal {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly FeedEvent[];
  /** Absent when the proposer keeps the name from this reader. */
  readonly proposerName?: string;
  /** What those said who experience it too. */
  readonly also?: Also;
  /** What was merged into it, in the order it was. */
  readonly children: readonly Proposal[];
  readonly overdue: boolean;
  /** Where it lies in the municipality's matrix, once it is assessed. */
  readonly priority?: Priority;
  /** Names of those who wrote internal notes or have taken it on. */
  readonly people: Readonly<Record<string, string>>;
  readonly several: boolean;
}

export interface Also {
  /** Everybody who has it, the proposer among them; and their workplaces. */
  readonly people: number;
  readonly workplaces: number;
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
  const [set, history, proposer, whole, rules, people] = await Promise.all([
    deps.sets.get(caller.tenant, proposal.set),
    deps.proposals.history(caller.tenant, proposal.no),
    deps.people.byId(caller.tenant, proposal.proposer),
    readChallenge(deps, proposal),
    deps.registry.rules(caller.tenant),
    writersOf(deps, proposal),
  ]);
  const several = rules.severalAssessors;
  const judged = weighedOf(proposal, several);
  const named = seesName('administrator', fieldsOf(proposal.answers).visibility);
  const also = alsoIn(whole);
  return ok({
    proposal,
    set,
    history,
    children: whole.children,
    ...(named && proposer && { proposerName: proposer.value.name }),
    ...(also !== undefined && { also }),
    ...(judged !== undefined && { priority: priorityOf(judged, rules.matrix) }),
    people,
    several,
    overdue: isOverdue(proposal, dayOf(deps.clock.now())),
  });
}

/** What others said of it, and of what was merged into it; undefined while nobody else has it. */
export async function alsoOf(
  deps: Parameters<typeof readChallenge>[0],
  proposal: Proposal,
): Promise<Also | undefined> {
  return alsoIn(await readChallenge(deps, proposal));
}

function alsoIn({ people, workplaces, othersHassles, examples }: ReadChallenge): Also | undefined {
  if (people === 1 && examples.length === 0) return undefined;
  return { people, workplaces, hassles: othersHassles, examples };
}
