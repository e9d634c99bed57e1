// Everything a leader can press or write, put together.
import type { Command } from '../../commands.ts';
import type { CommandHandler, Handlers } from '../context.ts';
import { makeAlikeHandlers } from './alike-handlers.ts';
import { makeAnswerHandlers } from './answer-handlers.ts';
import { makeDraftHandlers } from './draft-handlers.ts';
import { finishedList, makeFinishedHandlers } from './finished-handlers.ts';
import { makeFollowingHandlers } from './following-handlers.ts';
import { makeJudgeHandlers } from './judge-handlers.ts';
import type { LeaderKit } from './leader-kit.ts';
import { lettersWanted, makeLettersHandlers } from './letters-handlers.ts';
import { askLanguage, how, makeMenuHandlers } from './menu-handlers.ts';
import { makeOwnHandlers, mine } from './own-handlers.ts';
import { makePipelineHandlers } from './pipeline-handlers.ts';
import { makeTextHandlers } from './text-handlers.ts';

type LeaderCommand = Extract<
  Command,
  'new' | 'mine' | 'how' | 'language' | 'no-letters' | 'letters-again' | 'done'
>;

/** Handlers of the leader's buttons. */
export function makeLeaderHandlers(kit: LeaderKit) {
  return {
    ...makeDraftHandlers(kit),
    ...makeAlikeHandlers(kit),
    ...makeFollowingHandlers(kit),
    ...makeTextHandlers(kit),
    ...makeOwnHandlers(kit),
    ...makePipelineHandlers(kit),
    ...makeAnswerHandlers(kit),
    ...makeJudgeHandlers(kit),
    ...makeFinishedHandlers(kit),
    ...makeMenuHandlers(kit),
    ...makeLettersHandlers(kit),
  } satisfies Partial<Handlers>;
}

/** Handlers of the leader's commands. */
export function makeLeaderCommands(
  kit: LeaderKit,
): Readonly<Record<LeaderCommand, CommandHandler>> {
  const { 'draft.new': begin } = makeDraftHandlers(kit);
  return {
    new: async (context) => begin(context, {}),
    done: async (context) => finishedList(kit, context, { page: 0, filter: {}, as: 'say' }),
    mine: async (context) => mine(kit, context, { page: 0, as: 'say' }),
    how: async (context) => how(kit, context),
    language: async (context) => askLanguage(context),
    'no-letters': async (context) => lettersWanted(kit, context, false),
    'letters-again': async (context) => lettersWanted(kit, context, true),
  };
}
