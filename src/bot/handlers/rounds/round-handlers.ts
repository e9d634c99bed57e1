// Everything hosts and participants of surveys and workshops can press or write, put together.
import type { CommandHandler, Handlers } from '../context.ts';
import { makeAnsweringHandlers } from './answering-handlers.ts';
import { begin, makeConductHandlers } from './conduct-handlers.ts';
import type { RoundKit } from './round-kit.ts';
import { makeSetHandlers, questionSets } from './set-handlers.ts';

/** Handlers of their buttons. */
export function makeRoundHandlers(kit: RoundKit) {
  return {
    ...makeConductHandlers(kit),
    ...makeAnsweringHandlers(kit),
    ...makeSetHandlers(kit),
  } satisfies Partial<Handlers>;
}

/** Handlers of their commands. */
export function makeRoundCommands(
  kit: RoundKit,
): Readonly<Record<'survey' | 'poll' | 'workshop' | 'sets', CommandHandler>> {
  return {
    survey: (context) => begin(kit, context, 'survey'),
    poll: (context) => begin(kit, context, 'poll'),
    workshop: (context) => begin(kit, context, 'workshop'),
    sets: (context) => questionSets(kit, context, { way: 'say' }),
  };
}
