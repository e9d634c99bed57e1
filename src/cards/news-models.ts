// What the cards about the way of a proposal are made from: news, and what the channel is told.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { ChannelNews } from '../domain/delivery/channel-news.ts';
import type { News, NewsContent } from '../domain/delivery/news.ts';
import type { InitiativeState } from '../domain/initiative/initiative.ts';
import type { Degree } from '../domain/proposal/marks.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Holder } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { HorizonGiven } from '../domain/shared/horizon.ts';
import type { PersonId } from '../domain/shared/ids.ts';
import type { Localized } from '../domain/shared/language.ts';
import type { Names } from './names-model.ts';
import type { ProposalView } from './proposal-models.ts';

/** One kind of news with what it is about. */
export type NewsOf<K extends News['kind']> = Extract<NewsContent, { readonly kind: K }>;

export interface NewsView {
  readonly news: NewsContent;
  readonly names: Names;
}

export interface ChannelNewsView {
  readonly news: ChannelNews;
  readonly names: Names;
}

/** A form to ask back about an answer. */
export interface AskBackView {
  readonly no: ProposalNo;
  /** Absent when the reader may not see the text. */
  readonly title?: string;
  readonly press: string;
  readonly typed?: string;
  readonly problem?:
    | { readonly kind: 'required' | 'too-long' | 'full' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

/** A question that was sent. */
export interface AskedBackView {
  readonly no: ProposalNo;
  readonly text: string;
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
}

/** What somebody has said so far of what is reported done; the card asks for what is left. */
export interface JudgedView {
  readonly no: ProposalNo;
  readonly solved: Degree;
  readonly heard?: Degree;
  /** What is missing is to be asked now; with what was typed, when it must be shown again. */
  readonly asksMissing?: true;
  readonly typed?: string;
  readonly problem?:
    | { readonly kind: 'required' | 'too-long' | 'full' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
  /** A no that took it up again. */
  readonly reopened?: true;
}

/** An initiative as those who are told may see it. */
export interface ShownInitiative {
  readonly title: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
}

/** The whole course of a proposal, without what is only for those who handle it. */
export interface CourseView {
  readonly no: ProposalNo;
  readonly title?: string;
  /** Whether the reader is spoken to as the one who raised it. */
  readonly own: boolean;
  /** A question can be asked back. */
  readonly askable: boolean;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly joinedWith?: ProposalNo;
  readonly workplaces: number;
  readonly people: number;
  /** In words only, never notes; the word and the addition only once it is published. */
  readonly treatments: readonly {
    readonly on: string;
    readonly forum: string;
    readonly item?: string;
    readonly word?: Localized;
    readonly addition?: string;
  }[];
  readonly explanation?: string;
  readonly answer?: GivenAnswer;
  readonly former: readonly { readonly on: string; readonly outcome: Outcome }[];
  readonly initiatives: readonly ShownInitiative[];
  readonly history: ProposalView['history'];
  readonly reader: PersonId;
  readonly names: Names;
}

/** A question that was asked back; with the answer, once there is one. */
export interface ReplyBackView {
  readonly no: ProposalNo;
  /** When it was asked, as an ISO instant. */
  readonly at: string;
  readonly title: string;
  readonly question: string;
  readonly reply?: string;
  readonly typed?: string;
  readonly problem?:
    | { readonly kind: 'required' | 'too-long' | 'full' }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}
