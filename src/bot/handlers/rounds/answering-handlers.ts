// Somebody answers a round: in the shared card, for themselves alone, or in their own chat.
import { roundPageCard, roundReceiptCard } from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { answerRound } from '../../../usecases/rounds/answer-round.ts';
import { openResponse } from '../../../usecases/rounds/open-response.ts';
import type { ShownRoundPage } from '../../../usecases/rounds/shown-round-page.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from '../leader/draft-handlers.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/** Handlers of the buttons of a participant; every answer is for the presser alone. */
export function makeAnsweringHandlers(
  kit: RoundKit,
): Pick<Handlers, 'round.answer' | 'round.page'> {
  return {
    'round.answer': async (context, { round }) => {
      const opened = await openResponse(kit, callerOf(context), asId<RoundId>(round));
      return opened.ok
        ? pageReply(opened.value, context)
        : roundRefusal(opened.problem.kind, context);
    },
    'round.page': async (context, { round, ...press }) => {
      const answered = await answerRound(kit, callerOf(context), {
        ...press,
        ...typedAnswers(context.inputs),
        round: asId<RoundId>(round),
        press: context.caller.activity,
      });
      if (!answered.ok) return roundRefusal(answered.problem.kind, context);
      const { kind, shown } = answered.value;
      return kind === 'page' ? pageReply(shown, context) : receiptReply(shown, context);
    },
  };
}

function pageReply(shown: ShownRoundPage, { language }: Context): readonly Reply[] {
  const { round, set, page, response, problems, held, note, typed } = shown;
  const withheld = held.map(({ question, shown: numbers }) => ({
    question,
    kind: 'cpr' as const,
    shown: numbers,
  }));
  const heldTexts = Object.fromEntries(held.map(({ question, text }) => [question, text]));
  const view = {
    round: round.id,
    title: round.title,
    privacy: round.privacy,
    set,
    page,
    revision: response.revision,
    answers: response.answers,
    typed: { ...typed, ...heldTexts },
    problems: [...problems, ...withheld],
    ...(note !== undefined && { note }),
  };
  return [{ kind: 'forMe', card: roundPageCard(view, language) }];
}

function receiptReply(
  { round, response }: ShownRoundPage,
  { language }: Context,
): readonly Reply[] {
  const { id, title, kind } = round;
  const at = response.given?.at ?? response.changedAt;
  return [{ kind: 'forMe', card: roundReceiptCard({ round: id, title, kind, at }, language) }];
}
