// Sending the ready answers: how many are told, the last word, and what went.
import {
  ANSWERS_COUNT_INPUT,
  answersConfirmCard,
  answersSentCard,
  type Data,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { readNumber } from '../../../domain/shared/typed-number.ts';
import { type AnswerList, listAnswers } from '../../../usecases/decide/list-answers.ts';
import { publishAnswers, type ShownAnswer } from '../../../usecases/decide/publish-answers.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { textIn } from '../owner/typed-decision.ts';
import { listReply } from './answers-handlers.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';

/** To more people than this, their number must be typed. */
const MANY_PEOPLE = 50;

/** Handlers of the buttons that send. */
export function makePublishHandlers(
  kit: ChannelKit,
): Pick<Handlers, 'answers.look' | 'answers.send'> {
  return {
    'answers.look': async (context) => confirmReply(kit, context),
    'answers.send': async (context, data) => send(kit, context, data),
  };
}

/** Counted anew; what was shown before may be sent, or joined by others, by now. */
async function confirmReply(
  kit: ChannelKit,
  context: Context,
  note?: 'count-missing' | 'count-wrong',
): Promise<readonly Reply[]> {
  const list = await listAnswers(kit, callerOf(context));
  if (!list.ok) return refusal(list.problem, context, 'forMe');
  const { sendable, telling } = list.value;
  if (sendable.length === 0) return listReply(kit, context);
  const people = peopleIn(list.value);
  const view = {
    answers: sendable.map(({ proposal, decision }) => ({
      no: proposal.no,
      version: decision.version,
    })),
    people,
    unreached: telling.unreached.length,
    count: people > MANY_PEOPLE,
    ...(note !== undefined && { note }),
  };
  return answer(answersConfirmCard(view, context.language), 'forMe');
}

async function send(
  kit: ChannelKit,
  context: Context,
  data: Data<'answers.send'>,
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const shown = data.answers.flatMap(({ no, version }): readonly ShownAnswer[] => {
    const read = readProposalNo(no);
    return read === undefined ? [] : [{ no: read, version }];
  });
  const list = await listAnswers(kit, caller, shown);
  if (!list.ok) return refusal(list.problem, context, 'forMe');
  const why = whyNot(list.value, textIn(context.inputs, ANSWERS_COUNT_INPUT));
  if (why !== undefined) return confirmReply(kit, context, why);
  const done = await publishAnswers(kit, caller, shown);
  if (!done.ok) return refusal(done.problem, context, 'forMe');
  const after = await listAnswers(kit, caller);
  const view = {
    sent: done.value.filter(({ kind }) => kind === 'sent').length,
    notSent: done.value.flatMap((one) => (one.kind === 'sent' ? [] : [one])),
    left: after.ok ? after.value.answers.length : 0,
  };
  return answer(answersSentCard(view, context.language), 'forMe');
}

/** Nothing left to send needs no number: a second press is answered like the first. */
function whyNot(list: AnswerList, typed: string): 'count-missing' | 'count-wrong' | undefined {
  const people = peopleIn(list);
  if (people <= MANY_PEOPLE) return undefined;
  if (typed.trim() === '') return 'count-missing';
  return readNumber(typed) === people ? undefined : 'count-wrong';
}

function peopleIn({ telling }: AnswerList): number {
  return telling.proposers + telling.others;
}
