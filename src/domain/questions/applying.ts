// What of a set applies to a person's answers: the one walk that pages, pruning and problems share.
import type { Answer, Answers } from '../shared/answer.ts';
import { holds } from './condition.ts';
import type { Page, Question, QuestionSet } from './question-set.ts';

/** A page that applies, with the questions on it that apply. */
export interface AskedPage {
  readonly page: Page;
  readonly questions: readonly Question[];
}

export interface Applying {
  /** Pages that apply in the set's order, extra ones too. */
  readonly pages: readonly AskedPage[];
  /** The answers to their questions; every other answer is left out. */
  readonly answers: Answers;
}

/** The questions of a page that apply, given answers in which nothing that does not apply is left. */
export function visibleQuestions(page: Page, answers: Answers): readonly Question[] {
  return page.questions.filter(
    (question) => question.visibleWhen === undefined || holds(question.visibleWhen, answers),
  );
}

/**
 * Walks the set in order. Conditions name questions on earlier pages only, so an answer that does
 * not apply is gone before anything is judged by it, and one walk is enough.
 */
export function applying(set: QuestionSet, answers: Answers): Applying {
  const kept: Record<string, Answer> = {};
  const pages: AskedPage[] = [];
  for (const page of set.pages) {
    if (page.visibleWhen !== undefined && !holds(page.visibleWhen, kept)) continue;
    const questions = visibleQuestions(page, kept);
    if (questions.length === 0 && page.kind !== 'review') continue;
    pages.push({ page, questions });
    for (const { id } of questions) {
      const answer = answers[id];
      if (answer !== undefined) kept[id] = answer;
    }
  }
  return { pages, answers: kept };
}

/** Drops every answer to a question that does not apply, given the answers that do. */
export function prune(set: QuestionSet, answers: Answers): Answers {
  return applying(set, answers).answers;
}
