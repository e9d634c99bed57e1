// Somebody writes the code of a round in their personal chat: its page comes there.
import { readCode } from '../../../domain/round/code.ts';
import { enterByCode } from '../../../usecases/rounds/enter-by-code.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import { makeAnsweringHandlers } from './answering-handlers.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/**
 * Answers a text that is a code, alone or after the word of a kind; undefined for any other text and
 * outside of personal chats.
 */
export async function answerCode(
  kit: RoundKit,
  context: Context,
  text: string,
): Promise<readonly Reply[] | undefined> {
  const code = readCode(text);
  if (code === undefined || context.caller.place.kind !== 'personal') return undefined;
  const entered = await enterByCode(kit, callerOf(context), code);
  if (!entered.ok) return roundRefusal(entered.problem.kind, context, 'say');
  const open = makeAnsweringHandlers(kit)['round.answer'];
  const replies = await open(context, { round: entered.value });
  // Nothing was pressed that the page could come in place of.
  return replies.map((one) => (one.kind === 'forMe' ? { kind: 'say', card: one.card } : one));
}
