// Where a button on a page leads: to a page, away for now, or to handing in.
import type { Draft } from '../../domain/proposal/draft.ts';
import { nextPage, pageById, previousPage } from '../../domain/questions/flow.ts';
import { firstOpenPage, offerOn, problemsOf } from '../../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Answers } from '../../domain/shared/answer.ts';

export type PageMove = 'next' | 'back' | 'send' | 'again' | 'later' | 'locally' | 'extra' | 'edit';

export interface Standing {
  readonly press: { readonly go: PageMove; readonly to?: string };
  readonly draft: Pick<Draft, 'edits' | 'reviewed'>;
  readonly set: QuestionSet;
  /** The page the button is on. */
  readonly page: Page;
}

/** The way from a page once what was typed on it is read into `answers`. */
export function wayFrom(at: Standing, answers: Answers): Page | 'send' | 'later' {
  const { press, set, page } = at;
  switch (press.go) {
    case 'later':
      return 'later';
    case 'back':
      return previousPage(set, answers, page.id) ?? page;
    case 'edit':
      return pageById(set, press.to ?? '') ?? page;
    case 'extra':
      return set.pages.find(({ kind }) => kind === 'extra') ?? page;
    case 'locally':
      return offerOn(set, answers) === undefined
        ? page
        : (firstOpenPage(set, answers, true) ?? 'send');
    case 'again':
      // Nothing is handed in by a button that the page does not have.
      return at.draft.edits === undefined && page.repeated === true
        ? (firstOpenPage(set, answers, false) ?? 'send')
        : page;
    case 'send':
      return firstOpenPage(set, answers, page.kind === 'review') ?? 'send';
    case 'next':
      return onFrom(at, answers);
  }
}

/** On to the next page, or back to the review page when that was reached before. */
function onFrom({ draft, set, page }: Standing, answers: Answers): Page | 'send' {
  if (problemsOf(page, answers).length > 0) return page;
  // Figures added to a sent proposal need no review: they are all that changes.
  if (page.kind === 'extra' && draft.edits !== undefined && draft.reviewed !== true) return 'send';
  const review = set.pages.find(({ kind }) => kind === 'review');
  if (draft.reviewed === true && review !== undefined) {
    return firstOpenPage(set, answers, true) ?? review;
  }
  return nextPage(set, answers, page.id) ?? page;
}
