// News of a proposal: what everybody who raised or endorsed it is told on its way.
import type { InitiativeState } from '../initiative/initiative.ts';
import type { AnswerParts } from '../proposal/decision.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Holder } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { Localized } from '../shared/language.ts';

/** The deciding treatment, as far as it is told: last and small. */
export interface ToldTreatment {
  readonly forum: string;
  readonly on: string;
  readonly item?: string;
  readonly word: Localized;
  readonly addition?: string;
}

/** What is new; an answer carries all that is shown of it, frozen. */
export type News =
  /** It changed hands. */
  | { readonly kind: 'moved'; readonly holder: Holder; readonly dueOn?: string }
  /** Why things are as they are, before anything is decided. */
  | { readonly kind: 'explained'; readonly text: string }
  | {
      readonly kind: 'answer';
      readonly outcome: Outcome;
      readonly reason: string;
      readonly parts?: AnswerParts;
      /** Who leads what is done. */
      readonly lead?: string;
      readonly treatment?: ToldTreatment;
      readonly workplaces: number;
    }
  /** It became part of a challenge told of by another number, or is its own again. */
  | { readonly kind: 'merged'; readonly into: ProposalNo; readonly why?: string }
  | { readonly kind: 'unmerged'; readonly from: ProposalNo }
  /** When it is to be done changed, or passed. */
  | {
      readonly kind: 'promise';
      readonly what: 'changed' | 'late';
      readonly initiative: string;
      /** What became of the initiative, when that is what changed. */
      readonly state?: InitiativeState;
      readonly horizon?: HorizonGiven;
      readonly before?: HorizonGiven;
      readonly why?: string;
    }
  /** What was promised is reported done: is it solved? */
  | { readonly kind: 'completed'; readonly initiative?: string }
  /** A question one asked back is answered; told to that one alone. */
  | { readonly kind: 'answered-back'; readonly question: string; readonly text: string }
  /** Taken up again after it was answered. */
  | { readonly kind: 'reopened' }
  /** A year after the decision: what came of it? */
  | { readonly kind: 'asked-later'; readonly outcome: Outcome };

/** News with which proposal it is about; without a title when the reader may not see the text. */
export type NewsContent = News & {
  readonly no: ProposalNo;
  readonly title?: string;
  /** Told to one who endorsed it, and may stop following. */
  readonly endorser?: true;
};
