// What a question set is: versioned data with pages, questions, branching, limits and texts.
import type { Answer } from '../shared/answer.ts';
import type { Localized } from '../shared/language.ts';
import type { Condition } from './condition.ts';
import type { Privacy, ResultTable } from './result-rules.ts';
import type { ScaleParts } from './scale-parts.ts';

interface QuestionBase {
  /** Stable; letters, digits, dot and dash, no comma. */
  readonly id: string;
  readonly label: Localized;
  readonly help?: Localized;
  /** An example shown inside the empty field. */
  readonly example?: Localized;
  readonly required?: boolean;
  /** Asked only when this holds of the answers given so far. */
  readonly visibleWhen?: Condition;
  /** Field of a proposal the answer fills; the question's own id when left out. */
  readonly fills?: string;
  /** Answer given for the person until changed. A name in `{}` is looked up: `{unit}`. */
  readonly preset?: Answer;
  /** Short name on the review card and in lists; the label when left out. */
  readonly short?: Localized;
}

export interface Choice {
  readonly id: string;
  readonly label: Localized;
  /** A number the choice stands for, such as times a year. */
  readonly value?: number;
}

export interface ShortText extends QuestionBase {
  readonly kind: 'short-text';
  readonly min?: number;
  readonly max: number;
  /** Words offered while typing. */
  readonly suggestions?: readonly string[];
}
export interface LongText extends QuestionBase {
  readonly kind: 'long-text';
  readonly min?: number;
  readonly max: number;
}
export interface OneChoice extends QuestionBase {
  readonly kind: 'one-choice';
  /** Written out, or `given`: filled in by whoever asks, see `withGiven`. */
  readonly choices: readonly Choice[] | 'given';
}
export interface SeveralChoices extends QuestionBase {
  readonly kind: 'several-choices';
  /** Written out, or taken from the municipality's register: `areas`. */
  readonly choices: readonly Choice[] | 'areas';
  readonly max?: number;
}
export interface Rating extends QuestionBase {
  readonly kind: 'rating';
  /** Labels from the lowest (1) to the highest. */
  readonly scale: readonly Localized[];
  /** Which steps are good news; from low to high when left out, see `scalePartsOf`. */
  readonly scaleParts?: ScaleParts;
  /** An answer outside the scale, such as "not used". */
  readonly outside?: Choice;
}
export interface Ratings extends QuestionBase {
  readonly kind: 'ratings';
  readonly scale: readonly Localized[];
  readonly scaleParts?: ScaleParts;
  readonly outside?: Choice;
  readonly items: readonly Choice[];
}
export interface Votes extends QuestionBase {
  readonly kind: 'votes';
  readonly max: number;
  /** Written out, or `given`: filled in by whoever asks, see `withGiven`. */
  readonly choices: readonly Choice[] | 'given';
}
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** One fixed unit, or several to choose between. */
  readonly units?: readonly Choice[];
}
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
}
export interface HorizonQuestion extends QuestionBase {
  readonly kind: 'horizon';
}
export interface YesNo extends QuestionBase {
  readonly kind: 'yes-no';
}
export interface UnitQuestion extends QuestionBase {
  readonly kind: 'unit';
  /** A last choice for those whose workplace the register does not have. */
  readonly unlisted?: Localized;
  /** Never written in a file: the units to choose between, written in by `withRegister`. */
  readonly choices?: readonly Choice[];
}

export type Question =
  | ShortText
  | LongText
  | OneChoice
  | SeveralChoices
  | Rating
  | Ratings
  | Votes
  | NumberQuestion
  | DateQuestion
  | HorizonQuestion
  | YesNo
  | UnitQuestion;
export type QuestionKind = Question['kind'];

/** A line shown on a page when it applies; with an offer, also a button. */
export interface Notice {
  readonly when: Condition;
  readonly title: Localized;
  readonly text: Localized;
  readonly offer?: 'decide-locally';
}

export interface Page {
  readonly id: string;
  readonly title: Localized;
  readonly intro?: Localized;
  readonly visibleWhen?: Condition;
  /** `questions` is an ordinary page; `review` also lists the answers; `extra` is offered, never in the way. */
  readonly kind: 'questions' | 'review' | 'extra';
  /** The page may be answered several times (notes of a workshop), handed in each time. */
  readonly repeated?: boolean;
  readonly questions: readonly Question[];
  readonly notices?: readonly Notice[];
}

export interface QuestionSet {
  readonly id: string;
  readonly version: number;
  /** The municipality made this version itself; never written in a file. */
  readonly own?: true;
  readonly title: Localized;
  /** Stands above the first question. */
  readonly intro?: Localized;
  /** What whoever starts a round of it is offered first; `confidential` when left out. */
  readonly privacy?: Privacy;
  /** Which tables of results exist at all; `overall` alone when left out. */
  readonly tables?: readonly ResultTable[];
  readonly pages: readonly Page[];
}
