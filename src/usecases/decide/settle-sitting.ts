// Decides what was chosen at one meeting, each proposal by itself.
import { roundOf, type Settling, settle } from '../../domain/decision/settle.ts';
import { isOpenOutcome } from '../../domain/initiative/from-decision.ts';
import type { Decision } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Outcome } from '../../domain/proposal/status.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { type ForumDeps, type NotTheirs, writerOf } from './forum-case.ts';
import { keepSettled } from './settle-in-forum.ts';
import {
  type ChosenProposal,
  checkSitting,
  fateOf,
  liesWith,
  MOST_AT_A_MEETING,
  openSitting,
  outcomeIn,
  ownItem,
  type Sitting,
  type SittingFault,
  type SittingLine,
  type TypedSitting,
} from './sitting.ts';

type Fate = SittingLine['kind'];

interface One {
  readonly deps: ForumDeps;
  readonly caller: ChannelCaller;
  readonly sitting: Sitting;
  readonly typed: TypedSitting;
  readonly outcome: Outcome;
  readonly one: ChosenProposal;
}

/** Decided already just so counts as decided: a second press changes nothing. */
export async function settleSitting(
  deps: ForumDeps,
  caller: ChannelCaller,
  given: {
    readonly forum: string;
    readonly typed: TypedSitting;
    readonly chosen: readonly ChosenProposal[];
  },
): Promise<
  Result<
    Sitting & { readonly lines: readonly SittingLine[] },
    NotTheirs | { readonly kind: 'not-filled'; readonly faults: readonly SittingFault[] }
  >
> {
  const opened = await openSitting(deps, caller, given.forum);
  if (!opened.ok) return opened;
  const { typed, chosen } = given;
  const faults = checkSitting(typed, opened.value);
  const outcome = outcomeIn(typed);
  if (faults.length > 0 || outcome === undefined) return refused({ kind: 'not-filled', faults });
  const lines: SittingLine[] = [];
  for (const one of chosen.slice(0, MOST_AT_A_MEETING)) {
    const each = { deps, caller, sitting: opened.value, typed, outcome, one };
    lines.push({ ...one, kind: await tryAgain(() => settleOne(each)) });
  }
  return ok({ ...opened.value, lines });
}

async function settleOne(given: One): Promise<Fate | 'changed'> {
  const { deps, caller, sitting, one, outcome } = given;
  const before = await deps.proposals.proposal(caller.tenant, one.no);
  if (before === undefined) return 'not-here';
  const { decision } = before.value;
  if (decision !== undefined && decision.state !== 'draft') {
    return isDecidedSo(before.value, decision, given) ? 'decides' : 'not-here';
  }
  const here = liesWith(before.value, sitting.forum.id) ? before.value : undefined;
  const fate = fateOf(here, one, outcome);
  if (fate !== 'decides' || decision === undefined) return fate;
  return decide(before, decision, given);
}

async function decide(
  before: Tagged<Proposal>,
  decision: Decision,
  given: One,
): Promise<Fate | 'changed'> {
  const { deps, caller, sitting } = given;
  const settled = settle(
    before.value,
    settlingOf(before.value, decision, given),
    writerOf(deps, caller, sitting.as),
  );
  if (!settled.ok) return settled.problem.kind === 'changed-since' ? 'changed-since' : 'not-here';
  const written = await keepSettled(deps, { ...settled.value, before, says: [] });
  return written === 'changed' ? written : 'decides';
}

/** A repetition finds it decided just so; anything else is somebody else's decision. */
function isDecidedSo(proposal: Proposal, decision: Decision, given: One): boolean {
  const { deps, caller, sitting, outcome } = given;
  if (decision.outcome !== outcome) return false;
  const by = writerOf(deps, caller, sitting.as);
  const again = settle(proposal, settlingOf(proposal, decision, given), by);
  return again.ok && again.value.events.length === 0;
}

/** The owner's own answer with what was chosen for all. */
function settlingOf(
  proposal: Proposal,
  decision: Decision,
  { sitting, typed, outcome, one }: One,
): Settling {
  const { on, word } = typed;
  const forum = sitting.forum.id;
  const item = ownItem(proposal, typed, forum);
  const { partOf, ...rest } = decision;
  const isOpen = isOpenOutcome(outcome);
  return {
    decision: { ...rest, outcome, ...(isOpen && partOf !== undefined && { partOf }) },
    treatment: { forum, on, word, ...(item !== '' && { item }) },
    seen: one.seen,
    round: roundOf(proposal),
    // Sending back is not decided here, so no day is owed.
    dueOn: sitting.today,
  };
}
