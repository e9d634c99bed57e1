// What can be chosen: as written in the set, or from the municipality's register.
import { UNLISTED_UNIT } from '../shared/register.ts';
import type { Choice, Page, Question, QuestionSet, UnitQuestion } from './question-set.ts';

/** Choices only the register knows, in the order they are to be shown. */
export interface RegisterChoices {
  readonly areas: readonly Choice[];
  /** Units the person may answer for; left out, any unit is taken as answered. */
  readonly units?: readonly Choice[];
}

/**
 * The set with the register's choices written into it. Until then a page cannot tell an area or
 * unit that exists from one that does not.
 */
export function withRegister(set: QuestionSet, from: RegisterChoices): QuestionSet {
  const page = (each: Page): Page => ({
    ...each,
    questions: each.questions.map((question) => written(question, from)),
  });
  return { ...set, pages: set.pages.map(page) };
}

function written(question: Question, { areas, units }: RegisterChoices): Question {
  if (question.kind === 'several-choices' && question.choices === 'areas') {
    return { ...question, choices: areas };
  }
  if (question.kind === 'unit' && units !== undefined) {
    return { ...question, choices: [...units, ...unlistedIn(question)] };
  }
  return question;
}

/** The last choice of a question of units, when it has one. */
export function unlistedIn({ unlisted }: UnitQuestion): readonly Choice[] {
  return unlisted === undefined ? [] : [{ id: UNLISTED_UNIT, label: unlisted }];
}

/** True when `id` is among the choices, or when they are not written in yet. */
export function isChoice(
  choices: readonly Choice[] | 'areas' | 'given' | undefined,
  id: string,
): boolean {
  return typeof choices === 'object' ? choices.some((choice) => choice.id === id) : id !== '';
}

/** Choices written in a question of any kind: to choose, to rate, or units of its number. */
export function choicesIn(question: Question): readonly Choice[] {
  switch (question.kind) {
    case 'one-choice':
    case 'votes':
    case 'several-choices':
      return typeof question.choices === 'string' ? [] : question.choices;
    case 'ratings':
      return question.items;
    case 'number':
      return question.units ?? [];
    default:
      return [];
  }
}
