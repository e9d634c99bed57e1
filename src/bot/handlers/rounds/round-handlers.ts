// Everything hosts and participants of surveys and workshops can press or write, put together.
import { isMistypedCode } from '../../../domain/round/code.ts';
import type { HostedKind } from '../../../domain/round/typed-round.ts';
import { mayRound } from '../../../usecases/rounds/round-access.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { CommandHandler, Context, Handlers, Said } from '../context.ts';
import { beginWorkshop } from '../workshop/planning-handlers.ts';
import { makeWorkshopHandlers } from '../workshop/workshop-handlers.ts';
import { makeAnonymousHandlers } from './anonymous-handlers.ts';
import { makeAnsweringHandlers } from './answering-handlers.ts';
import { begin, makeBeginHandlers } from './begin-handlers.ts';
import { makeCoHostHandlers } from './co-host-handlers.ts';
import { answerCode } from './code-handlers.ts';
import { makeConductHandlers } from './conduct-handlers.ts';
import { makeInvitedHandlers } from './invited-handlers.ts';
import { makePreparedHandlers, rounds, startHere } from './prepared-handlers.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';
import { makeSetHandlers, questionSets } from './set-handlers.ts';
import { makeWallHandlers } from './wall-handlers.ts';
import { makeWaveHandlers, waves } from './wave-handlers.ts';
import { makeWaveLeadHandlers } from './wave-lead-handlers.ts';

/** Handlers of their buttons. */
export function makeRoundHandlers(kit: RoundKit & WaveDeps) {
  return {
    ...makeBeginHandlers(kit),
    ...makeConductHandlers(kit),
    ...makePreparedHandlers(kit),
    ...makeCoHostHandlers(kit),
    ...makeAnsweringHandlers(kit),
    ...makeAnonymousHandlers(kit),
    ...makeSetHandlers(kit),
    ...makeWallHandlers(kit),
    ...makeWaveHandlers(kit),
    ...makeWaveLeadHandlers(kit),
    ...makeInvitedHandlers(kit),
    ...makeWorkshopHandlers(kit),
  } satisfies Partial<Handlers>;
}

/** Takes what was written as an ordinary text to the bot. */
type AsText = (context: Context, said: Said) => Promise<readonly Reply[]>;

/** Handlers of their commands. */
export function makeRoundCommands(
  kit: RoundKit & WaveDeps,
  asText: AsText,
): Readonly<
  Record<'survey' | 'poll' | 'workshop' | 'sets' | 'start' | 'rounds' | 'wave', CommandHandler>
> {
  const withForm = (kind: HostedKind) =>
    orCode(kit, asText, (context, rest, said) =>
      begin(kit, context, { kind, way: 'say', rest: withMark(rest, said) }),
    );
  return {
    survey: withForm('survey'),
    poll: withForm('poll'),
    workshop: orCode(kit, asText, (context, rest) =>
      beginWorkshop(kit, context, { way: 'say', rest }),
    ),
    sets: (context) => questionSets(kit, context, { way: 'say' }),
    wave: (context) => waves(kit, context, { page: 0, way: 'say' }),
    start: (context) => startHere(kit, context),
    rounds: (context) => rounds(kit, context, { of: 'mine', page: 0, way: 'say' }),
  };
}

/**
 * The word of a kind, with more: a code leads into a round; in a personal chat a sentence of somebody
 * who may start none is a text like any other, and must not end in a refusal.
 */
function orCode(kit: RoundKit, asText: AsText, command: CommandHandler): CommandHandler {
  return async (context, rest, said) => {
    const coded = await answerCode(kit, context, rest);
    if (coded !== undefined) return coded;
    const personal = context.caller.place.kind === 'personal';
    if (personal && isMistypedCode(rest)) return roundRefusal('wrong-code', context, 'say');
    const sentence = rest !== '' && said !== undefined && personal;
    if (sentence && !(await mayRound(kit, callerOf(context), { right: 'start' }))) {
      return asText(context, said);
    }
    return command(context, rest, said);
  };
}

/** A command is read without the mark it ends in, which a question should keep. */
function withMark(rest: string, said?: Said): string {
  return rest !== '' && said?.text.trim().endsWith('?') === true ? `${rest}?` : rest;
}
