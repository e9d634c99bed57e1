// Somebody answers a round: in the shared card, for themselves alone, or in their own chat.
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { answerRound } from '../../../usecases/rounds/answer-round.ts';
import { enterRound } from '../../../usecases/rounds/answering/enter-round.ts';
import { hasView } from '../../../usecases/rounds/answering/own-chat.ts';
import { openResponse } from '../../../usecases/rounds/open-response.ts';
import { closeAnswered } from '../../../usecases/rounds/waves/invited-person.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from '../leader/draft-handlers.ts';
import { takePart } from '../workshop/take-part.ts';
import { makeTakingHandlers, type TakingVerbs } from '../workshop/taking-handlers.ts';
import { openAnonymously } from './anonymous-handlers.ts';
import { closedReply, pageReply, receiptReply } from './answering-replies.ts';
import { ownChatReply, proposalReply } from './own-chat-replies.ts';
import { isPrivate, type RoundKit } from './round-kit.ts';

type AnsweringVerbs = 'round.answer' | 'round.own' | 'round.page' | 'round.propose';

/** Handlers of the buttons of a participant; every answer is for the presser alone. */
export function makeAnsweringHandlers(kit: RoundKit): Pick<Handlers, AnsweringVerbs | TakingVerbs> {
  return {
    ...makeTakingHandlers(kit, (context, round) => open(kit, context, round)),
    'round.answer': (context, { round }) => open(kit, context, asId<RoundId>(round)),
    'round.own': async (context, { round }) => {
      const id = asId<RoundId>(round);
      if (context.caller.place.kind === 'personal') return open(kit, context, id);
      const entered = await enterRound(kit, callerOf(context), id);
      return entered.ok
        ? ownChatReply(kit, context, { round: entered.value })
        : closedReply(entered.problem, context, id);
    },
    'round.page': async (context, { round, ...press }) => {
      const id = asId<RoundId>(round);
      const answered = await answerRound(kit, callerOf(context), {
        ...press,
        ...typedAnswers(context.inputs),
        round: id,
        press: context.caller.activity,
      });
      if (!answered.ok) return closedReply(answered.problem, context, id);
      const { shown } = answered.value;
      if (!isPrivate(context)) return ownChatReply(kit, context, { round: shown.round });
      if (answered.value.kind === 'page') return pageReply(shown, context);
      const { tenant, id: person } = context.person;
      const at = shown.response.given?.at ?? shown.response.changedAt;
      await closeAnswered(kit, { tenant, person }, { round: shown.round, at });
      return receiptReply(answered.value, context);
    },
    'round.propose': (context) => proposalReply(kit, context),
  };
}

/** The page; in the person's own chat where an older client, or a full card, cannot show it here. */
async function open(kit: RoundKit, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const workshop = await takePart(kit, context, { round: id });
  if (workshop !== undefined) return workshop;
  const anonymous = await openAnonymously(kit, context, id);
  if (anonymous !== undefined) return anonymous;
  const opened = await openResponse(kit, caller, id);
  if (!opened.ok) return closedReply(opened.problem, context, id);
  const { round } = opened.value;
  if (!isPrivate(context)) return ownChatReply(kit, context, { round });
  return (await hasView(kit, caller, round))
    ? pageReply(opened.value, context)
    : ownChatReply(kit, context, { round, full: true });
}
