// Answering a proposal: the form, what is kept of it, how it reads, and sending it.
import {
  ANSWER_INPUTS,
  type AnswerFormView,
  answerFormCard,
  type Data,
  notCprInput,
  taskPreviewCard,
} from '../../../cards/index.ts';
import { begunAnswer, type SeenTask, seenTask } from '../../../domain/decision/keep-answer.ts';
import { isLarge } from '../../../domain/decision/lacks.ts';
import { otherOwners } from '../../../domain/decision/other-owners.ts';
import { isForManagement } from '../../../domain/decision/owner-outcomes.ts';
import type { TypedAnswer } from '../../../domain/proposal/decision.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { lixOf } from '../../../domain/shared/lix.ts';
import { boardOf } from '../../../usecases/decide/dispute-answer.ts';
import { runningInitiatives } from '../../../usecases/initiatives/running-initiatives.ts';
import { sendAnswer } from '../../../usecases/owner/send-answer.ts';
import {
  keepWritten,
  openAnswer,
  previewAnswer,
  type ReadyAnswer,
  type WriteProblem,
  type WrittenAnswer,
} from '../../../usecases/owner/write-answer.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { doneReply, taskProblemReply } from './owner-kit.ts';
import { chosenIn } from './typed-decision.ts';

type RespondVerbs = 'task.answer' | 'task.keep' | 'task.preview' | 'task.send';

export function makeRespondHandlers(kit: ChannelKit): Pick<Handlers, RespondVerbs> {
  return {
    'task.answer': async (context, { no }) => begin(kit, context, no),
    'task.keep': async (context, data) => {
      const written = writtenIn(context, data);
      const kept = await keepWritten(kit, callerOf(context), written);
      if (!kept.ok) return again(kit, context, { problem: kept.problem, written });
      return form(kit, context, { proposal: kept.value, note: { kind: 'kept' } });
    },
    'task.preview': async (context, data) => {
      const written = writtenIn(context, data);
      const ready = await previewAnswer(kit, callerOf(context), written);
      return ready.ok
        ? review(context, ready.value)
        : again(kit, context, { problem: ready.problem, written });
    },
    'task.send': async (context, { no, seen }) => {
      const sent = await sendAnswer(kit, callerOf(context), { no: readProposalNo(no), seen });
      if (!sent.ok) return again(kit, context, { problem: sent.problem });
      return doneReply(kit, context, { proposal: sent.value.proposal, what: 'answered' });
    },
  };
}

async function begin(kit: ChannelKit, context: Context, no: string): Promise<readonly Reply[]> {
  const opened = await openAnswer(kit, callerOf(context), readProposalNo(no));
  if (!opened.ok) return taskProblemReply(kit, context, { problem: opened.problem });
  return form(kit, context, { proposal: opened.value });
}

/** The form as the proposal is now; with what was typed, where that is not kept. */
async function form(
  kit: ChannelKit,
  { language }: Context,
  {
    proposal,
    typed = begunAnswer(proposal),
    seen = seenTask(proposal),
    faults = [],
    note,
  }: {
    readonly proposal: Proposal;
    readonly typed?: TypedAnswer;
    readonly seen?: SeenTask;
    readonly faults?: AnswerFormView['faults'];
    readonly note?: AnswerFormView['note'];
  },
): Promise<readonly Reply[]> {
  const dispute = await disputeOf(kit, proposal, language);
  const view = {
    no: proposal.no,
    title: titleOf(proposal),
    typed,
    seen,
    large: isLarge(proposal),
    faults,
    running: await runningInitiatives(kit, proposal),
    ...(dispute && { dispute }),
    ...(note && { note }),
  };
  return answer(answerFormCard(view, language), 'forMe');
}

/** Where the board can be asked, and who else answers for what it touches. */
async function disputeOf(
  kit: ChannelKit,
  proposal: Proposal,
  language: Language,
): Promise<AnswerFormView['dispute']> {
  const register = await kit.registry.register(proposal.tenant);
  const board = isForManagement(proposal) ? boardOf(register) : undefined;
  if (board === undefined) return undefined;
  const others = otherOwners(proposal, register).map(({ name, owner }) => ({
    area: name[language],
    owner: owner.name,
  }));
  return { board: board.name, others };
}

/** What was typed comes back with what is in its way. */
async function again(
  kit: ChannelKit,
  context: Context,
  { problem, written }: { readonly problem: WriteProblem; readonly written?: WrittenAnswer },
): Promise<readonly Reply[]> {
  const own = written && { typed: written.typed };
  switch (problem.kind) {
    case 'bad-answer':
      return form(kit, context, { ...problem, ...own });
    case 'words-changed': {
      // What a colleague kept meanwhile is still unseen: the next press brings it.
      const { kind, proposal } = problem;
      const seen = written && { seen: { ...written.seen, version: proposal.version } };
      return form(kit, context, { proposal, ...own, ...seen, note: { kind } });
    }
    case 'sent-anew':
      return form(kit, context, {
        proposal: problem.proposal,
        ...own,
        note: { kind: problem.kind },
      });
    case 'kept-meanwhile': {
      const { proposal, draft, by } = problem;
      const note = { kind: 'meanwhile', at: draft.at, theirs: draft.typed } as const;
      return form(kit, context, {
        proposal,
        ...own,
        note: { ...note, ...(by !== undefined && { by }) },
      });
    }
    default:
      return taskProblemReply(kit, context, { problem });
  }
}

function review({ language }: Context, ready: ReadyAnswer): readonly Reply[] {
  const { proposal, answer: read, board, why, partOf } = ready;
  const { initiative = '', improvement = '' } = read.parts ?? {};
  const lix = lixOf([read.reason, initiative, improvement].join('\n'));
  const view = {
    no: proposal.no,
    title: titleOf(proposal),
    answer: read,
    seen: seenTask(proposal),
    ...(lix !== undefined && { lix }),
    ...(board !== undefined && { board: board.name }),
    ...(why !== undefined && { why }),
    ...(partOf !== undefined && { partOf: partOf.title }),
  };
  return answer(taskPreviewCard(view, language), 'forMe');
}

function writtenIn({ inputs }: Context, { no, seen }: Data<'task.keep'>): WrittenAnswer {
  const text = (id: string) => {
    const value = inputs[id];
    return typeof value === 'string' ? value : '';
  };
  const typed = {
    outcome: text(ANSWER_INPUTS.outcome),
    challenge: text(ANSWER_INPUTS.challenge),
    initiative: text(ANSWER_INPUTS.initiative),
    improvement: text(ANSWER_INPUTS.improvement),
    horizon: text(ANSWER_INPUTS.horizon),
    reason: text(ANSWER_INPUTS.reason),
    now: text(ANSWER_INPUTS.now),
    first: text(ANSWER_INPUTS.first),
    disputed: text(ANSWER_INPUTS.disputed) === 'true' ? 'true' : '',
    partOf: chosenIn(text(ANSWER_INPUTS.partOf)),
  };
  const parts = Object.keys(typed);
  const notCpr = parts.filter((part) => inputs[notCprInput(part)] === 'true');
  return { no: readProposalNo(no), typed, seen, notCpr };
}
