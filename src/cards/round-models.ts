// What the cards of surveys and workshops are made from.
import type { RoundBoard, RoundEntrance } from '../domain/delivery/round-contents.ts';
import type { Page, QuestionSet } from '../domain/questions/question-set.ts';
import type { Privacy } from '../domain/questions/result-rules.ts';
import type { Conduct } from '../domain/round/conduct.ts';
import type { Round, RoundKind } from '../domain/round/round.ts';
import type { Answers } from '../domain/shared/answer.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { PageProblem } from './page-models.ts';

export type { RoundBoard, RoundEntrance };

/** The form a host begins a round with. */
export interface RoundFormView {
  readonly kind: 'survey' | 'poll' | 'workshop';
  /** Sets to choose between. */
  readonly sets: readonly {
    readonly id: string;
    readonly title: Readonly<Record<Language, string>>;
  }[];
  /** What was typed, by input, when it comes back with something wrong. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly RoundFormProblem[];
}

export type RoundFormProblem = 'question-missing' | 'choices-few' | 'set-missing' | 'minutes';

/** One page of a round, for the one who answers. */
export interface RoundPageView {
  readonly round: RoundId;
  readonly title: string;
  readonly privacy: Privacy;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly revision: number;
  readonly answers: Answers;
  readonly typed?: Answers;
  readonly problems: readonly PageProblem[];
  readonly note?: 'stale';
}

export interface RoundReceiptView {
  readonly round: RoundId;
  readonly title: string;
  readonly kind: RoundKind;
  readonly at: string;
}

/** What its host can do with it just now. */
export interface RoundControlView {
  readonly round: Round;
  readonly can: readonly Conduct[];
  readonly handedIn: number;
}

/** Why something cannot be done with a round. */
export type RoundProblem = keyof Catalogue['rounds']['problems'];
