// Sends the answer that is kept: on to the executive board, or to those who look it through.
import { answerBy } from '../../domain/decision/answer-by.ts';
import { changedSince, type SeenTask } from '../../domain/decision/keep-answer.ts';
import { respond } from '../../domain/decision/respond.ts';
import type { Message } from '../../domain/delivery/message.ts';
import { taskGiven, taskOver } from '../../domain/delivery/task-messages.ts';
import { toChannel } from '../../domain/delivery/to-channel.ts';
import { told } from '../../domain/delivery/told.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { runningInitiatives } from '../initiatives/running-initiatives.ts';
import { tryAgain } from '../try-again.ts';
import { type OwnerDeps, type OwnerTask, ownerTask } from './owner-task.ts';
import { type ReadyAnswer, readyAnswer, type WriteProblem, whyNotKept } from './write-answer.ts';

/** What is kept was searched for CPR numbers before. */
const CHECKED = ['challenge', 'initiative', 'improvement', 'horizon', 'reason', 'now', 'first'];

/** Once: a second press, or a second owner, is told that it was answered, and how. */
export function sendAnswer(
  deps: OwnerDeps,
  caller: ChannelCaller,
  given: { readonly no: ProposalNo | undefined; readonly seen: SeenTask },
): Promise<Result<ReadyAnswer, WriteProblem>> {
  return tryAgain(() => sendOnce(deps, caller, given));
}

async function sendOnce(
  deps: OwnerDeps,
  caller: ChannelCaller,
  given: Parameters<typeof sendAnswer>[2],
): Promise<Result<ReadyAnswer, WriteProblem> | 'changed'> {
  const found = await ownerTask(deps, caller, { no: given.no, right: 'decide' });
  if (!found.ok) return found;
  const { before } = found.value;
  // What was looked at is what is sent, or nothing is.
  const changed = changedSince(before.value, given.seen);
  if (changed !== undefined) return refused(await whyNotKept(deps, before.value, changed));
  const typed = before.value.answerDraft?.typed;
  if (typed === undefined) return refused({ kind: 'not-found' });
  const running = await runningInitiatives(deps, before.value);
  const ready = readyAnswer(found.value, { typed, notCpr: CHECKED, running });
  return ready.ok ? write(deps, caller, { task: found.value, ready: ready.value }) : ready;
}

async function write(
  deps: OwnerDeps,
  caller: ChannelCaller,
  { task, ready }: { readonly task: OwnerTask; readonly ready: ReadyAnswer },
): Promise<Result<ReadyAnswer, WriteProblem> | 'changed'> {
  const { before } = task;
  const board = ready.board && {
    forum: ready.board.id,
    dueOn: await boardAnswersBy(deps, task, ready.board.id),
  };
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  const answer = { answer: ready.answer, ...(board !== undefined && { board }) };
  const responded = respond(before.value, answer, by);
  if (!responded.ok) return refused({ kind: 'over', proposal: before.value, how: 'taken-back' });
  const { proposal, events } = responded.value;
  const operation = `respond-${proposal.no}-${before.value.sentOnAt ?? before.value.changedAt}`;
  const says = saysOf(before.value, proposal);
  const written = await deps.proposals.change(operation, { proposal, events, before, says });
  return written === 'changed' ? written : ok({ ...ready, proposal: written });
}

/** The task is closed, those who look through are told, and where it goes on, whoever has it then. */
function saysOf(before: Proposal, after: Proposal): readonly Message[] {
  const { holder, dueOn } = after;
  const moved =
    holder.kind === 'forum'
      ? [
          ...taskGiven(after),
          ...told(after, { kind: 'moved', holder, ...(dueOn !== undefined && { dueOn }) }),
        ]
      : [toChannel(after, { what: 'owner-answered', holder: before.holder })];
  return [...taskOver(before, after), ...moved];
}

async function boardAnswersBy(
  { registry, calendar }: Pick<OwnerDeps, 'registry' | 'calendar'>,
  { before, register, today }: OwnerTask,
  forum: string,
): Promise<string> {
  const { deadlines } = await registry.rules(before.value.tenant);
  const { forums } = register;
  return answerBy({ kind: 'forum', forum }, { forums, deadlines, calendar, today });
}
