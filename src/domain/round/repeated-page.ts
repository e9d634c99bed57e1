// A page of a set that may be answered several times: what was sent is put aside for the next.
import { type Problem, problemsOf } from '../questions/problems.ts';
import type { Page } from '../questions/question-set.ts';
import type { Answers } from '../shared/answer.ts';

/** So many times one person may answer it: their row has room for no more. */
export const MOST_REPEATED = 20;

interface Repeating {
  readonly answers: Answers;
  readonly more?: readonly Answers[];
}

/** What is wrong on a page. One that was sent before may be left empty. */
export function pageProblems(page: Page, { answers, more }: Repeating): readonly Problem[] {
  const untouched = page.repeated === true && more !== undefined && isEmpty(page, answers);
  return untouched ? [] : problemsOf(page, answers);
}

/** With the page's answers put aside and the page empty; unchanged where there are too many. */
export function putAside<T extends Repeating>(page: Page, repeating: T): T {
  const { answers, more = [] } = repeating;
  if (isEmpty(page, answers) || more.length >= MOST_REPEATED) return repeating;
  const own = ownAnswers(page, answers);
  const others = Object.entries(answers).filter(([id]) => !(id in own));
  return { ...repeating, answers: Object.fromEntries(others), more: [...more, own] };
}

/** The answers to the questions of a page. */
export function ownAnswers({ questions }: Page, answers: Answers): Answers {
  const own = new Set(questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => own.has(id)));
}

/** A preset says nothing: only what differs from it was answered. */
function isEmpty(page: Page, answers: Answers): boolean {
  return page.questions.every(({ id, preset }) => {
    const answer = answers[id];
    return answer === undefined || answer === preset;
  });
}
