// A forum decides a proposal that lies with it, by one of the handlings written down.
import { checkDecision } from '../../domain/decision/check-decision.ts';
import { isLarge } from '../../domain/decision/lacks.ts';
import { type SettleProblem, settle } from '../../domain/decision/settle.ts';
import type { DecisionFault, TypedDecision } from '../../domain/decision/typed-decision.ts';
import type { Message } from '../../domain/delivery/message.ts';
import { taskOver } from '../../domain/delivery/task-messages.ts';
import { toChannel } from '../../domain/delivery/to-channel.ts';
import { told } from '../../domain/delivery/told.ts';
import type { Changed } from '../../domain/proposal/change.ts';
import type { Treatment } from '../../domain/proposal/decision.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { addWorkingDays } from '../../domain/shared/working-days.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { runningInitiatives } from '../initiatives/running-initiatives.ts';
import { tryAgain } from '../try-again.ts';
import {
  type ForumCase,
  type ForumDeps,
  forumCase,
  type NotTheirs,
  writerOf,
} from './forum-case.ts';

export interface TypedSettling {
  readonly no: ProposalNo | undefined;
  /** When the handling that decides was written down (ISO instant). */
  readonly treatment: string;
  readonly typed: TypedDecision;
  /** Version of the decision that was shown; 0 when there was none. */
  readonly seen: number;
  /** How often it had been taken up again then. */
  readonly round: number;
  readonly notCpr: readonly string[];
}

export type SettleInForumProblem =
  | NotTheirs
  | { readonly kind: 'not-filled'; readonly faults: readonly DecisionFault[]; readonly on: Opened }
  | { readonly kind: 'changed-since'; readonly on: Opened }
  | Exclude<SettleProblem, { readonly kind: 'changed-since' }>;

/** A proposal with the handling that is to decide it. */
export interface Opened extends Omit<ForumCase, 'before'> {
  readonly proposal: Proposal;
  readonly treatment: Treatment;
}

/** Decided already just so, by whomever of the forum, it is answered as if it were the first time. */
export async function settleInForum(
  deps: ForumDeps,
  caller: ChannelCaller,
  given: TypedSettling,
): Promise<Result<Opened, SettleInForumProblem>> {
  return tryAgain(async () => {
    const opened = await openSettling(deps, caller, given);
    if (!opened.ok) return opened;
    const { before, ...on } = opened.value;
    const { typed, notCpr, seen, round } = given;
    const running = await runningInitiatives(deps, on.proposal);
    const checked = checkDecision(typed, { large: isLarge(on.proposal), notCpr, running });
    if (!checked.ok) return refused({ kind: 'not-filled', faults: checked.problem, on });
    const dueOn = addWorkingDays(on.today, on.rules.deadlines.triage, deps.calendar);
    const settling = { decision: checked.value, treatment: on.treatment, seen, round, dueOn };
    const settled = settle(on.proposal, settling, writerOf(deps, caller, on.as));
    if (!settled.ok) {
      const { kind } = settled.problem;
      return refused(kind === 'changed-since' ? { kind, on } : { kind });
    }
    const says = saysOf(settled.value.proposal, on.forum.id);
    const written = await keepSettled(deps, { ...settled.value, before, says });
    return written === 'changed' ? written : ok({ ...on, proposal: written });
  });
}

/** A proposal with the handling that is to decide it, for those of its forum. */
export async function openSettling(
  deps: ForumDeps,
  caller: ChannelCaller,
  { no, treatment: at }: Pick<TypedSettling, 'no' | 'treatment'>,
): Promise<Result<Opened & Pick<ForumCase, 'before'>, NotTheirs>> {
  const found = await forumCase(deps, caller, { no, right: 'decide' });
  if (!found.ok) return found;
  const { before, forum } = found.value;
  const { treatments = [] } = before.value;
  const treatment = treatments.find((one) => one.at === at && one.forum === forum.id);
  return treatment === undefined
    ? refused({ kind: 'not-found' })
    : ok({ ...found.value, proposal: before.value, treatment });
}

/** Writes what was settled; what was settled already just so is not written. */
export async function keepSettled(
  { proposals }: Pick<ForumDeps, 'proposals'>,
  change: Changed & { readonly before: Tagged<Proposal>; readonly says: readonly Message[] },
): Promise<Proposal | 'changed'> {
  const { proposal, events } = change;
  const [event] = events;
  if (event === undefined) return proposal;
  const { no, decision, formerDecisions = [] } = proposal;
  const operation = `settle-${no}-${formerDecisions.length}-${decision?.version}-${event.by}`;
  const says = [...taskOver(change.before.value, proposal), ...change.says];
  const written = await proposals.change(operation, { ...change, says });
  // The same operation may have written something else, from another device of theirs.
  const isOurs = written !== 'changed' && written.changedAt === proposal.changedAt;
  return isOurs ? written : 'changed';
}

/** Sent back it changes hands, and is told; decided it waits to be looked through, and is not. */
function saysOf(proposal: Proposal, forum: string): readonly Message[] {
  const { holder, dueOn, decision } = proposal;
  if (decision?.outcome === 'sent-back') {
    return told(proposal, { kind: 'moved', holder, ...(dueOn !== undefined && { dueOn }) });
  }
  return [toChannel(proposal, { what: 'owner-answered', holder: { kind: 'forum', forum } })];
}
