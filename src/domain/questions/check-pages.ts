// Checks a set page by page: ids, the review page, extra pages, and how much one card asks.
import { inputsFor } from './inputs.ts';
import type { Page, QuestionSet } from './question-set.ts';
import { repeatedOf } from './repeated-of.ts';

/** More than this and a card no longer fits a phone. */
const MOST_INPUTS = 9;

/** What is wrong with the pages of a set; see `checkSet`. */
export function pageFaults({ pages }: QuestionSet): string[] {
  const ordinary = pages.filter(({ kind }) => kind !== 'extra');
  const misplaced = ordinary.slice(0, -1).filter(({ kind }) => kind === 'review');
  return [
    ...repeatedOf(pages.map(({ id }) => id)).map((id) => `page ${id}: its id is used twice`),
    ...(ordinary.length === 0 ? ['set: has no ordinary page'] : []),
    ...misplaced.map(({ id }) => `page ${id}: a review page must be the last ordinary page`),
    ...pages.flatMap(faultsOf),
  ];
}

function faultsOf(page: Page): string[] {
  const { id, kind, questions } = page;
  const faults: string[] = [];
  const inputs = questions.flatMap(inputsFor).length;
  if (inputs > MOST_INPUTS) faults.push(`page ${id}: has ${inputs} inputs, at most ${MOST_INPUTS}`);
  if (questions.length === 0 && kind !== 'review') faults.push(`page ${id}: asks nothing`);
  if (page.repeated === true && kind !== 'questions') {
    faults.push(`page ${id}: only an ordinary page can be repeated`);
  }
  const required = kind === 'extra' ? questions.filter((question) => question.required) : [];
  return [
    ...faults,
    ...required.map((question) => `question ${question.id}: nothing is required on an extra page`),
  ];
}
