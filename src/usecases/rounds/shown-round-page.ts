// A response made ready to be shown: the page it is on, and what is wrong on it.
import { pageById, visiblePages } from '../../domain/questions/flow.ts';
import type { Problem } from '../../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../../domain/questions/question-set.ts';
import type { Response } from '../../domain/round/response.ts';
import type { Round } from '../../domain/round/round.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import type { Localized } from '../../domain/shared/language.ts';
import type { HeldText } from '../drafts/held-texts.ts';

/**
 * `stale`: answered on meanwhile elsewhere. `resumed`: begun and never sent. `given`: as it was sent;
 * `not-sent-again`: changed since. `another`: the page was sent and is empty for one more. `nothing`:
 * there is no answer to send.
 */
export type RoundNote = 'stale' | 'resumed' | 'given' | 'not-sent-again' | 'another' | 'nothing';

/** An answer that was typed and not stored, with what was asked. */
export interface TypedLine {
  readonly label: Localized;
  readonly text: string;
}

export interface ShownRoundPage {
  readonly round: Round;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly response: Response;
  readonly problems: readonly Problem[];
  /** Texts that were not stored because a CPR number seems to be in them. */
  readonly held: readonly HeldText[];
  readonly note?: RoundNote;
  /** Typed on a stale card, shown instead of what is stored. */
  readonly typed?: Answers;
}

/** The response on its page, with nothing wrong. */
export function shownOn({
  round,
  set,
  response,
}: Pick<ShownRoundPage, 'round' | 'set' | 'response'>): ShownRoundPage {
  const page = pageById(set, response.page) ?? visiblePages(set, response.answers)[0];
  if (page === undefined) throw new Error(`question set ${set.id} has no pages`);
  return { round, set, page, response, problems: [], held: [] };
}
