// Somebody answers an anonymous round: what they have answered so far comes with the press.
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { answerAnonymous } from '../../../usecases/rounds/anonymous/answer-anonymous.ts';
import { openAnonymous } from '../../../usecases/rounds/anonymous/open-anonymous.ts';
import { hasView } from '../../../usecases/rounds/answering/own-chat.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from '../leader/draft-handlers.ts';
import { anonymousReply } from './anonymous-replies.ts';
import { ownChatReply } from './own-chat-replies.ts';
import { isPrivate, type RoundKit } from './round-kit.ts';

/** The handler of every button of an anonymous page. */
export function makeAnonymousHandlers(kit: RoundKit): Pick<Handlers, 'round.anonymous'> {
  return {
    'round.anonymous': async (context, { round, page, go, kept }) => {
      const id = asId<RoundId>(round);
      const typed = typedAnswers(context.inputs);
      const press = { round: id, page, go, kept, ...typed };
      const answered = await answerAnonymous(kit, callerOf(context), press);
      if (answered.ok && answered.value.kind === 'page' && !isPrivate(context)) {
        return ownChatReply(kit, context, { round: answered.value.shown.round });
      }
      return anonymousReply(answered, context, id);
    },
  };
}

/** The first page of an anonymous round, where it can be shown; undefined for any other round. */
export async function openAnonymously(
  kit: RoundKit,
  context: Context,
  id: RoundId,
): Promise<readonly Reply[] | undefined> {
  const caller = callerOf(context);
  const opened = await openAnonymous(kit, caller, id);
  if (opened === undefined) return undefined;
  if (opened.ok && opened.value.kind === 'page') {
    const { round } = opened.value.shown;
    if (!isPrivate(context)) return ownChatReply(kit, context, { round });
    if (!(await hasView(kit, caller, round))) {
      return ownChatReply(kit, context, { round, full: true });
    }
  }
  return anonymousReply(opened, context, id);
}
