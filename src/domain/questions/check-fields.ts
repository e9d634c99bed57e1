// Checks that no two questions a person can be asked together fill the same field.
import type { Condition } from './condition.ts';
import { fieldOf } from './filled.ts';
import type { Question, QuestionSet } from './question-set.ts';

interface Asked {
  readonly question: Question;
  /** Both the page's and its own. */
  readonly when: Condition;
}

/** What is wrong with the fields the questions of a set fill; see `checkSet`. */
export function fieldFaults({ pages }: QuestionSet): string[] {
  const asked: readonly Asked[] = pages.flatMap((page) =>
    page.questions.map((question) => ({
      question,
      when: { all: [page.visibleWhen, question.visibleWhen].filter((when) => when !== undefined) },
    })),
  );
  return asked.flatMap(({ question, when }, place) =>
    asked
      .slice(0, place)
      .filter((other) => fieldOf(other.question) === fieldOf(question))
      .filter((other) => other.question.id !== question.id && !exclude(when, other.when))
      .map(
        (other) =>
          `question ${question.id}: fills ${fieldOf(question)}, as ${other.question.id} does`,
      ),
  );
}

/** True when the two can be seen never to hold together; false when that cannot be seen. */
export function exclude(one: Condition, other: Condition): boolean {
  if ('all' in one) return one.all.some((part) => exclude(part, other));
  if ('any' in one) return one.any.every((part) => exclude(part, other));
  if ('all' in other || 'any' in other) return exclude(other, one);
  if (one.question !== other.question) return false;
  return denies(one, other) || denies(other, one);
}

/** True when `one`, holding, says that `other` does not; both of the same question. */
function denies(one: Condition, other: Condition): boolean {
  if ('answered' in one)
    return !one.answered && ('is' in other || 'contains' in other || opposes(other));
  if (!('is' in one)) return false;
  if ('is' in other) return one.is !== other.is;
  if ('isNot' in other) return one.is === other.isNot;
  return 'contains' in other;
}

function opposes(other: Condition): boolean {
  return 'answered' in other && other.answered;
}
