// The list of what somebody is to answer, and each task with what is needed for it.
import { type ListedTask, taskDetailsCard, taskListCard } from '../../../cards/index.ts';
import { taskHolder } from '../../../domain/delivery/task-messages.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { isOverdue } from '../../../domain/proposal/overdue.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { listTasks } from '../../../usecases/owner/list-tasks.ts';
import { showTask } from '../../../usecases/owner/show-task.ts';
import {
  type TaskListDeps,
  workshopTasksOf,
} from '../../../usecases/rounds/workshop/workshop-tasks.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, namesFor, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { taskProblemReply } from './owner-kit.ts';

type TaskVerbs = 'task.list' | 'task.show';

/** Workshops ask their owners too. */
export type TaskKit = ChannelKit & Pick<TaskListDeps, 'rounds' | 'workshops'>;

export function makeTaskHandlers(kit: TaskKit): Pick<Handlers, TaskVerbs> {
  return {
    'task.list': async (context, { page }) => tasks(kit, context, { page, way: 'forMe' }),
    'task.show': async (context, { no }) => shown(kit, context, { no, way: 'forMe' }),
  };
}

/** One page of what waits for the caller. */
export async function tasks(
  kit: TaskKit,
  context: Context,
  { page, way }: { readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const [listed, workshops] = await Promise.all([
    listTasks(kit, caller, page),
    page === 0 ? workshopTasksOf(kit, caller) : [],
  ]);
  const today = dayOf(kit.clock.now());
  const items = listed.items.flatMap((one) => lineOf(one, today));
  const view = { ...listed, items, workshops, names: await namesFor(kit, context) };
  return answer(taskListCard(view, context.language), way);
}

/** A proposal written for by its number, to whoever answers for it or did; undefined to others. */
export async function shownToOwner(
  kit: ChannelKit,
  context: Context,
  no: string,
): Promise<readonly Reply[] | undefined> {
  const found = await showTask(kit, callerOf(context), readProposalNo(no));
  const isTheirs = found.ok || found.problem.kind === 'over';
  return isTheirs ? shown(kit, context, { no, way: 'say' }) : undefined;
}

async function shown(
  kit: ChannelKit,
  context: Context,
  { no, way }: { readonly no: string; readonly way: Way },
): Promise<readonly Reply[]> {
  const found = await showTask(kit, callerOf(context), readProposalNo(no));
  if (!found.ok) return taskProblemReply(kit, context, { problem: found.problem, way });
  const { area, ...task } = found.value;
  const view = {
    ...task,
    holder: { kind: 'owner', area } as const,
    names: await namesFor(kit, context),
  };
  return answer(taskDetailsCard(view, context.language), way);
}

function lineOf(proposal: Proposal, today: string): readonly ListedTask[] {
  const { no, dueOn, answerDraft } = proposal;
  const holder = taskHolder(proposal);
  if (holder === undefined) return [];
  return [
    {
      no,
      title: titleOf(proposal),
      holder,
      ...(dueOn !== undefined && { dueOn }),
      overdue: isOverdue(proposal, today),
      begun: answerDraft !== undefined,
    },
  ];
}
