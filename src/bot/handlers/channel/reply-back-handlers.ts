// Answering what somebody asked back: the form, and what came of it.
import {
  type Data,
  REPLY_BACK_INPUTS,
  type ReplyBackView,
  replyBackCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { mayReplyBack, replyTo } from '../../../usecases/answers/reply-back.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';

type ReplyVerbs = 'answer.reply' | 'answer.reply-send';
type Which = Data<'answer.reply'>;

/** Handlers of the button on what the channel is told, and of its form. */
export function makeReplyBackHandlers(kit: ChannelKit): Pick<Handlers, ReplyVerbs> {
  return {
    'answer.reply': async (context, which) => shown(kit, context, which),
    'answer.reply-send': async (context, which) => send(kit, context, which),
  };
}

/** The question as it is now: with a field, or with the answer somebody gave. */
async function shown(
  kit: ChannelKit,
  context: Context,
  { no, at, ...typed }: Which & Pick<ReplyBackView, 'typed' | 'problem'>,
): Promise<readonly Reply[]> {
  const found = await mayReplyBack(kit, callerOf(context), { no: readProposalNo(no), at });
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  const { before, asked } = found.value;
  const { text, reply } = asked;
  const view = {
    no: before.value.no,
    at,
    title: titleOf(before.value),
    question: text,
    ...typed,
    ...(reply !== undefined && { reply }),
  };
  return answer(replyBackCard(view, context.language), 'forMe');
}

async function send(kit: ChannelKit, context: Context, which: Which): Promise<readonly Reply[]> {
  const text = context.inputs[REPLY_BACK_INPUTS.text];
  const typed = typeof text === 'string' ? text : '';
  const notCpr = context.inputs[REPLY_BACK_INPUTS.notCpr] === 'true';
  const given = { no: readProposalNo(which.no), at: which.at, text: typed, notCpr };
  const replied = await replyTo(kit, callerOf(context), given);
  if (replied.ok) return shown(kit, context, which);
  const { problem } = replied;
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'full':
    case 'cpr':
      return shown(kit, context, { ...which, typed, problem });
    case 'already-replied':
    case 'not-asked':
      return shown(kit, context, which);
    default:
      return refusal(problem, context, 'forMe');
  }
}
