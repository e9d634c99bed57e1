// What the handlers of those who answer proposals share: what is said when a task is over.
import { type TaskDoneView, taskDoneCard, taskOverCard } from '../../../cards/index.ts';
import { publishedOf } from '../../../domain/proposal/decision.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import type { TaskProblem } from '../../../usecases/owner/owner-task.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';

/** It is not theirs, or no more: then how it ended, with the answer that was given for the area. */
export async function taskProblemReply(
  kit: ChannelKit,
  context: Context,
  { problem, way = 'forMe' }: { readonly problem: TaskProblem; readonly way?: Way },
): Promise<readonly Reply[]> {
  if (problem.kind === 'not-found') return refusal(problem, context, way);
  const { proposal, how } = problem;
  if (how === 'answered') return doneReply(kit, context, { proposal, what: 'answered', way });
  const view = { no: proposal.no, title: titleOf(proposal), how };
  return answer(taskOverCard(view, context.language), way);
}

/** The receipt. What a forum made of the answer is shown once everybody may see it. */
export async function doneReply(
  kit: ChannelKit,
  context: Context,
  done: {
    readonly proposal: Proposal;
    readonly what: TaskDoneView['what'];
    readonly way?: Way;
  },
): Promise<readonly Reply[]> {
  const { proposal, what, way = 'forMe' } = done;
  const { decision, holder, no } = proposal;
  const { forums } = await kit.registry.register(context.person.tenant);
  const isShown =
    what === 'answered' &&
    (decision?.as === 'process-owner' || publishedOf(proposal) !== undefined);
  const shown = isShown ? decision : undefined;
  const by = shown && (await kit.people.byId(context.person.tenant, shown.by));
  const board =
    holder.kind === 'forum' ? forums.find(({ id }) => id === holder.forum)?.name : undefined;
  return answer(
    taskDoneCard(
      {
        no,
        what,
        title: titleOf(proposal),
        ...(board !== undefined && { board }),
        ...(shown && { answer: shown, at: shown.at }),
        ...(by && { by: by.value.name }),
      },
      context.language,
    ),
    way,
  );
}
