// Saying why things are as they are, and handing a proposal back that is for somebody else.
import { TASK_TEXT_INPUTS, type TaskTextView, taskTextCard } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { explainTask, openExplanation } from '../../../usecases/owner/explain-task.ts';
import { handBackTask } from '../../../usecases/owner/hand-back-task.ts';
import { openAnswer } from '../../../usecases/owner/write-answer.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { doneReply, taskProblemReply } from './owner-kit.ts';

type TextVerbs = 'task.explain' | 'task.explain-send' | 'task.hand-back' | 'task.hand-back-send';

export function makeTaskTextHandlers(kit: ChannelKit): Pick<Handlers, TextVerbs> {
  return {
    'task.explain': async (context, { no }) => {
      const opened = await openExplanation(kit, callerOf(context), readProposalNo(no));
      return opened.ok
        ? form(context, { what: 'explain', proposal: opened.value })
        : taskProblemReply(kit, context, { problem: opened.problem });
    },
    'task.explain-send': async (context, { no, seen }) => explained(kit, context, { no, seen }),
    'task.hand-back': async (context, { no }) => {
      const opened = await openAnswer(kit, callerOf(context), readProposalNo(no));
      return opened.ok
        ? form(context, { what: 'hand-back', proposal: opened.value })
        : taskProblemReply(kit, context, { problem: opened.problem });
    },
    'task.hand-back-send': async (context, { no }) => handedBack(kit, context, no),
  };
}

async function explained(
  kit: ChannelKit,
  context: Context,
  { no, seen }: { readonly no: string; readonly seen: string },
): Promise<readonly Reply[]> {
  const given = typedIn(context);
  const told = await explainTask(kit, callerOf(context), {
    ...given,
    no: readProposalNo(no),
    seen,
  });
  if (told.ok) return doneReply(kit, context, { proposal: told.value, what: 'explained' });
  const { problem } = told;
  const typed = given.text;
  switch (problem.kind) {
    case 'bad-text':
      return form(context, { ...problem, what: 'explain', typed });
    case 'explained-meanwhile':
      return form(context, { ...problem, what: 'explain', typed, meanwhile: true });
    default:
      return taskProblemReply(kit, context, { problem });
  }
}

async function handedBack(
  kit: ChannelKit,
  context: Context,
  no: string,
): Promise<readonly Reply[]> {
  const given = typedIn(context);
  const back = await handBackTask(kit, callerOf(context), { ...given, no: readProposalNo(no) });
  if (back.ok) return doneReply(kit, context, { proposal: back.value, what: 'handed-back' });
  const { problem } = back;
  return problem.kind === 'bad-text'
    ? form(context, { ...problem, what: 'hand-back', typed: given.text })
    : taskProblemReply(kit, context, { problem });
}

function form(
  { language }: Context,
  {
    proposal,
    what,
    meanwhile = false,
    typed,
    problem,
  }: Pick<TaskTextView, 'what' | 'typed' | 'problem'> & {
    readonly proposal: Proposal;
    readonly meanwhile?: boolean;
  },
): readonly Reply[] {
  const { no, explanation } = proposal;
  const before = what === 'explain' && explanation && { ...explanation, meanwhile };
  const view = {
    what,
    no,
    title: titleOf(proposal),
    ...(typed !== undefined && { typed }),
    ...(problem && { problem }),
    ...(before && { before }),
  };
  return answer(taskTextCard(view, language), 'forMe');
}

function typedIn({ inputs }: Context): { readonly text: string; readonly notCpr: boolean } {
  const text = inputs[TASK_TEXT_INPUTS.text];
  return {
    text: typeof text === 'string' ? text : '',
    notCpr: inputs[TASK_TEXT_INPUTS.notCpr] === 'true',
  };
}
