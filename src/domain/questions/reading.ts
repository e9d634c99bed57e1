// Takes what a card sent for one page into the answers.
import type { Answer, Answers } from '../shared/answer.ts';
import { answerFrom, type Inputs } from './answer-from.ts';
import { visibleQuestions } from './applying.ts';
import type { Page } from './question-set.ts';

/**
 * The answers after a page was sent. Only its visible questions are read; everything else in
 * `inputs` is ignored. A missing input keeps the former answer, an emptied one removes it. The
 * result may hold answers that no longer apply: `prune` follows.
 */
export function readPage(page: Page, answers: Answers, inputs: Inputs): Answers {
  const next = new Map<string, Answer>(Object.entries(answers));
  for (const question of visibleQuestions(page, answers)) {
    const answer = answerFrom(question, inputs, answers[question.id]);
    if (answer === undefined) next.delete(question.id);
    else next.set(question.id, answer);
  }
  return Object.fromEntries(next);
}
