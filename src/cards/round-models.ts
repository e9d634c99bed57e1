// What the cards of surveys and workshops are made from.
import type {
  CoHostTold,
  RoundBoard,
  RoundEntrance,
  RoundLead,
} from '../domain/delivery/round-contents.ts';
import type { Page, QuestionSet } from '../domain/questions/question-set.ts';
import type { Privacy } from '../domain/questions/result-rules.ts';
import type { Kept } from '../domain/round/kept-answers.ts';
import type { RoundKind } from '../domain/round/round.ts';
import type { WhoSees } from '../domain/round/who-sees.ts';
import type { Answers } from '../domain/shared/answer.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Localized } from '../domain/shared/language.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { PageProblem } from './page-models.ts';

export type { CoHostTold, RoundBoard, RoundEntrance, RoundLead };

/** One page of a round, for the one who answers. */
export interface RoundPageView {
  readonly round: RoundId;
  readonly title: string;
  readonly privacy: Privacy;
  readonly who: WhoSees;
  readonly set: QuestionSet;
  readonly page: Page;
  readonly revision: number;
  readonly answers: Answers;
  readonly typed?: Answers;
  readonly problems: readonly PageProblem[];
  readonly note?: RoundPageNote;
  /** What a workplace is looked for by. */
  readonly find?: string;
  /** How often the page was sent before, where it may be answered several times. */
  readonly more?: number;
  /** Of an anonymous round: what its buttons carry on, as it is kept nowhere else. */
  readonly kept?: Kept;
}

/** What is said above the questions. */
export type RoundPageNote = 'stale' | keyof Catalogue['rounds']['answering']['notes'];

export interface RoundReceiptView {
  readonly round: RoundId;
  readonly title: string;
  readonly kind: RoundKind;
  readonly at: string;
  /** It is shown in the person's own chat, where a proposal can be begun. */
  readonly own?: boolean;
  /** It takes no more answers. */
  readonly over?: boolean;
}

/** What somebody sees who has answered an anonymous round. */
export interface AnonymousReceiptView {
  readonly title: string;
  /** It is shown in the person's own chat, where a proposal can be begun. */
  readonly own: boolean;
}

export interface RoundProblemView {
  readonly kind: RoundProblem;
  /** The round it is about, which may be open again. */
  readonly round?: RoundId;
  /** Typed and not stored, to be copied. */
  readonly typed?: readonly { readonly label: Localized; readonly text: string }[];
}

/** Why something cannot be done with a round. */
export type RoundProblem = keyof Catalogue['rounds']['problems'];
