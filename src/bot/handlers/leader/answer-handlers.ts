// Buttons on the news of a proposal: a question back, the whole course, and what came of it.
import type { Handlers } from '../context.ts';
import { type LeaderKit, problemReply } from './leader-kit.ts';

type AnswerVerbs =
  | 'answer.ask'
  | 'answer.ask-send'
  | 'course.show'
  | 'judge.solved'
  | 'judge.missing'
  | 'judge.heard';

/** Handlers for whoever was told. */
export function makeAnswerHandlers(_kit: LeaderKit): Pick<Handlers, AnswerVerbs> {
  return {
    'answer.ask': async (context) => problemReply('not-found', context),
    'answer.ask-send': async (context) => problemReply('not-found', context),
    'course.show': async (context) => problemReply('not-found', context),
    'judge.solved': async (context) => problemReply('not-found', context),
    'judge.missing': async (context) => problemReply('not-found', context),
    'judge.heard': async (context) => problemReply('not-found', context),
  };
}
