// A page of an anonymous round made ready to be shown: all there is of the answers is in it.
import { pageById, visiblePages } from '../../../domain/questions/flow.ts';
import type { Problem } from '../../../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../../../domain/questions/question-set.ts';
import type { Kept } from '../../../domain/round/kept-answers.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Answers } from '../../../domain/shared/answer.ts';
import type { HeldText } from '../../drafts/held-texts.ts';

export interface AnonymousPage {
  readonly round: Round;
  readonly set: QuestionSet;
  readonly page: Page;
  /** What its buttons carry on. */
  readonly kept: Kept;
  /** What stands in its fields beside that: it is not right yet. */
  readonly typed: Answers;
  readonly problems: readonly Problem[];
  readonly held: readonly HeldText[];
  /** `paused`: it waits on the card until the round goes on. `nothing`: there is no answer to send. */
  readonly note?: 'paused' | 'nothing';
}

/** The page of that id, or the first one, with nothing wrong. */
export function anonymousPage(
  { round, set, kept }: Pick<AnonymousPage, 'round' | 'set' | 'kept'>,
  id?: string,
): AnonymousPage {
  const pages = visiblePages(set, kept.answers);
  const page = pages.find((one) => one.id === id) ?? pages[0] ?? pageById(set, id ?? '');
  if (page === undefined) throw new Error(`question set ${set.id} has no pages`);
  return { round, set, page, kept, typed: {}, problems: [], held: [] };
}
