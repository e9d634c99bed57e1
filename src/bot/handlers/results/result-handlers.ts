// Everything one can press or write about results, put together.
import type { CommandHandler, Handlers } from '../context.ts';
import { makeHideHandlers } from './hide-handlers.ts';
import type { ResultKits } from './result-kit.ts';
import { makeTableHandlers, results } from './table-handlers.ts';
import { makeTakeFurtherHandlers } from './take-further-handlers.ts';
import { makeTextHandlers } from './text-handlers.ts';

/** Handlers of their buttons. */
export function makeResultHandlers(kits: ResultKits) {
  return {
    ...makeTableHandlers(kits),
    ...makeTextHandlers(kits),
    ...makeTakeFurtherHandlers(kits),
    ...makeHideHandlers(kits),
  } satisfies Partial<Handlers>;
}

/** The handler of their command. */
export function makeResultCommands(kits: ResultKits): Readonly<Record<'results', CommandHandler>> {
  return { results: (context) => results(kits, context, { page: 0, way: 'say' }) };
}
