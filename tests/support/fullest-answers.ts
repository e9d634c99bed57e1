/** The most that can be answered to a set: every question at its limit, in letters that take two bytes. */
import type { Question, QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Answer, Answers } from '../../src/domain/shared/answer.ts';

export function fullestAnswers({ pages }: QuestionSet): Answers {
  return Object.fromEntries(
    pages.flatMap(({ questions }) => questions.map((one) => [one.id, fullest(one)])),
  );
}

function fullest(question: Question): Answer {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return 'å'.repeat(question.max);
    case 'rating':
      return question.outside?.id ?? question.scale.length;
    case 'ratings': {
      const most = question.outside?.id ?? question.scale.length;
      return Object.fromEntries(question.items.map(({ id }) => [id, most]));
    }
    case 'one-choice':
      return longest(idsOf(question.choices));
    case 'several-choices':
    case 'votes':
      return idsOf(question.choices).slice(0, question.max);
    case 'number':
      return question.units === undefined
        ? question.max
        : { amount: question.max, unit: longest(question.units.map(({ id }) => id)) };
    case 'date':
      return '2026-11-24';
    case 'horizon':
      return '1. halvår 2027';
    case 'yes-no':
      return 'yes';
    case 'unit':
      return longest((question.choices ?? []).map(({ id }) => id));
  }
}

function idsOf(choices: readonly { readonly id: string }[] | string): readonly string[] {
  return typeof choices === 'string' ? [] : choices.map(({ id }) => id);
}

function longest(ids: readonly string[]): string {
  return ids.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
