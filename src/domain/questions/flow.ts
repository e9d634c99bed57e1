// The way through a set: which pages lie in it, and what comes before and after each.
import type { Answers } from '../shared/answer.ts';
import { applying } from './applying.ts';
import type { Page, QuestionSet } from './question-set.ts';

export { prune, visibleQuestions } from './applying.ts';

export interface Progress {
  /** From 1. */
  readonly step: number;
  readonly of: number;
}

/** Pages in the way of these answers; `extra` pages are offered elsewhere and never in it. */
export function visiblePages(set: QuestionSet, answers: Answers): readonly Page[] {
  return applying(set, answers)
    .pages.map(({ page }) => page)
    .filter(({ kind }) => kind !== 'extra');
}

/** A page by its id, whether it applies or not. */
export function pageById(set: QuestionSet, pageId: string): Page | undefined {
  return set.pages.find(({ id }) => id === pageId);
}

/**
 * The page after this one; undefined after the last. From an extra page the way goes back to the
 * last one, which offered it; from a page that no longer applies to the first one after it.
 */
export function nextPage(set: QuestionSet, answers: Answers, pageId: string): Page | undefined {
  const visible = visiblePages(set, answers);
  if (pageById(set, pageId)?.kind === 'extra') return visible.at(-1);
  const place = placeOf(set, pageId);
  return visible.find(({ id }) => placeOf(set, id) > place);
}

/** The page before this one; undefined before the first. The same rules as for `nextPage`. */
export function previousPage(set: QuestionSet, answers: Answers, pageId: string): Page | undefined {
  const visible = visiblePages(set, answers);
  if (pageById(set, pageId)?.kind === 'extra') return visible.at(-1);
  const place = placeOf(set, pageId);
  return visible.findLast(({ id }) => placeOf(set, id) < place);
}

/** Which step of how many a page is; undefined for a page that is not in the way. */
export function progress(set: QuestionSet, answers: Answers, pageId: string): Progress | undefined {
  const visible = visiblePages(set, answers);
  const step = visible.findIndex(({ id }) => id === pageId) + 1;
  return step === 0 ? undefined : { step, of: visible.length };
}

function placeOf(set: QuestionSet, pageId: string): number {
  return set.pages.findIndex(({ id }) => id === pageId);
}
