// The inputs a question is asked with on a card, and what they hold for an answer.
import { type Answer, type Answers, hasParts, isSeveral } from '../shared/answer.ts';
import { visibleQuestions } from './applying.ts';
import type { Page, Question } from './question-set.ts';

/** Follows a question's id in the input that holds the unit of its number. */
export const UNIT_INPUT = '.unit';

/** Ids of a question's inputs: its own, one for each item of ratings, one more for a choice of unit. */
export function inputsFor(question: Question): readonly string[] {
  const { id } = question;
  if (question.kind === 'ratings') return question.items.map((item) => `${id}.${item.id}`);
  const asksUnit = question.kind === 'number' && (question.units?.length ?? 0) > 1;
  return asksUnit ? [id, `${id}${UNIT_INPUT}`] : [id];
}

/**
 * What the inputs of a page hold, by input id, so that reading them gives the same answers:
 * several choices comma-joined, numbers with a point; an unanswered input holds an empty text.
 */
export function inputsOf(page: Page, answers: Answers): Readonly<Record<string, string>> {
  const held = visibleQuestions(page, answers).flatMap((question) => {
    const values = valuesOf(question, answers[question.id]);
    return inputsFor(question).map((input) => [input, values[input] ?? ''] as const);
  });
  return Object.fromEntries(held);
}

function valuesOf({ id, kind }: Question, answer: Answer | undefined): Record<string, string> {
  if (answer === undefined) return {};
  if (isSeveral(answer)) return { [id]: answer.join(',') };
  if (!hasParts(answer)) return { [id]: String(answer) };
  const parts = Object.entries(answer).map(([name, value]) => [`${id}.${name}`, String(value)]);
  const values: Record<string, string> = Object.fromEntries(parts);
  return kind === 'number' ? { ...values, [id]: values[`${id}.amount`] ?? '' } : values;
}
