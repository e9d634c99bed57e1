// Everything those who answer proposals can press or write, put together.
import type { CommandHandler, Handlers } from '../context.ts';
import { makeForumHandlers } from './forum-handlers.ts';
import { makeRespondHandlers } from './respond-handlers.ts';
import { makeSittingHandlers } from './sitting-handlers.ts';
import { makeTaskHandlers, type TaskKit, tasks } from './task-handlers.ts';
import { makeTaskTextHandlers } from './task-text-handlers.ts';

/** Handlers of their buttons. */
export function makeOwnerHandlers(kit: TaskKit) {
  return {
    ...makeTaskHandlers(kit),
    ...makeRespondHandlers(kit),
    ...makeTaskTextHandlers(kit),
    ...makeForumHandlers(kit),
    ...makeSittingHandlers(kit),
  } satisfies Partial<Handlers>;
}

/** Handlers of their commands. */
export function makeOwnerCommands(kit: TaskKit): { readonly tasks: CommandHandler } {
  return { tasks: async (context) => tasks(kit, context, { page: 0, way: 'say' }) };
}
