// From answers by question to answers by the field of a proposal they fill, and back.
import type { Answer, Answers } from '../shared/answer.ts';
import { applying, prune } from './applying.ts';
import type { Question, QuestionSet } from './question-set.ts';

/** The field a question fills. */
export function fieldOf(question: Question): string {
  return question.fills ?? question.id;
}

/** The answers that apply, by field. Nothing is lost: `unfilled` gives them back. */
export function filled(set: QuestionSet, answers: Answers): Answers {
  const { pages, answers: kept } = applying(set, answers);
  const fields: Record<string, Answer> = {};
  for (const question of pages.flatMap(({ questions }) => questions)) {
    const answer = kept[question.id];
    if (answer !== undefined) fields[fieldOf(question)] = answer;
  }
  return fields;
}

/** The answers by question id; of questions that share a field, the one that applies gets it. */
export function unfilled(set: QuestionSet, fields: Answers): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of set.pages.flatMap(({ questions }) => questions)) {
    const answer = fields[fieldOf(question)];
    if (answer !== undefined) answers[question.id] = answer;
  }
  return prune(set, answers);
}
