// What each card is made from: plain data, already decided, not yet put into words or layout.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { Digest, PeriodName } from '../domain/digest/digest.ts';
import type { Schedule } from '../domain/digest/schedule.ts';
import type { WaitingKind } from '../domain/digest/waiting.ts';
import type { Extent, Value } from '../domain/proposal/assessment.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type {
  EventKind,
  Holder,
  Proposal,
  Supplement,
  Visibility,
} from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { Problem } from '../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../domain/questions/question-set.ts';
import type { Answers } from '../domain/shared/answer.ts';
import type { DraftId, PersonId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Priority } from '../domain/triage/matrix.ts';
import type { AlsoView, OthersProposal } from './others-model.ts';

/** Names for the ids a card shows, looked up by whoever asks for the card. */
export interface Names {
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
  readonly municipality: string;
  /** Area names and the departments that own them, in the reader's language. */
  readonly areas: Readonly<
    Record<string, { readonly name: string; readonly owner?: string; readonly department?: string }>
  >;
  readonly units: Readonly<Record<string, string>>;
  /** Forums by id; one that is not among them stands under its own name. */
  readonly forums: Readonly<Record<string, string>>;
}

export interface WelcomeView {
  readonly firstName: string;
  /** A language to go over to. */
  readonly offer?: Language;
  readonly hasProposals: boolean;
  readonly municipality: string;
  readonly whistleblowerUrl?: string;
}

/** Why the menu is shown: each has its own friendly line. */
export type MenuReason =
  | 'menu'
  | 'greeting'
  | 'thanks'
  | 'emoji'
  | 'too-short'
  | 'attachment'
  | 'later'
  | 'dropped'
  | 'unit-noted'
  | 'nothing-waiting'
  | 'language-changed';
export interface MenuView {
  readonly reason: MenuReason;
  readonly hasProposals: boolean;
  /** A language to go over to. */
  readonly offer?: Language;
  /** Unfinished ones, newest first. */
  readonly drafts: readonly { readonly id: DraftId; readonly title: string }[];
}

/** A question page, the review page or the extra page: one layout renders them all. */
export interface PageView {
  /** With the register's choices written into it. */
  readonly set: QuestionSet;
  readonly page: Page;
  readonly draft: DraftId;
  readonly revision: number;
  readonly answers: Answers;
  /** Typed values that were not stored (a CPR number in them), by question id: shown instead. */
  readonly typed?: Answers;
  readonly problems: readonly PageProblem[];
  /** A line on top: the card was stale, the text came from the chat. */
  readonly note?: 'stale' | 'from-chat' | 'resumed' | 'clipped' | 'alike-ended' | 'alike-own';
  /** The proposal just received, when the page is shown for another one. */
  readonly received?: ProposalNo;
  /** What was typed to find a unit by (input `find.<question id>`), where there are many. */
  readonly find?: string;
  /** This draft changes a proposal already sent. */
  readonly editing?: ProposalNo;
  /** A language to go over to. */
  readonly offer?: Language;
}
export type PageProblem =
  | Problem
  /** `shown` holds what was found, its last digits hidden. */
  | { readonly question: string; readonly kind: 'cpr'; readonly shown: readonly string[] };

/** A chat text that nobody has said yet where it belongs. */
export interface LooseTextView {
  readonly text: string;
  /** Only its beginning is kept: there is no room for more. */
  readonly clipped: boolean;
  readonly draft: DraftId;
  /** Offered first: proposals with an open question, or answered lately. */
  readonly replies: readonly {
    readonly no: ProposalNo;
    readonly title: string;
    readonly question?: string;
  }[];
  readonly openDrafts: readonly { readonly id: DraftId; readonly title: string }[];
}

export interface ReceiptView {
  readonly no: ProposalNo;
  /** When it was done, as an ISO instant. */
  readonly at: string;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly status: Status;
  readonly outcome?: Outcome;
  /** `changed` after an edit, `locally` after "Vi ændrer det selv". */
  readonly kind: 'received' | 'changed' | 'locally' | 'supplemented' | 'withdrawn';
  readonly offerExtra: boolean;
  /** Who sees the proposer's name; told once it is received. */
  readonly visibility?: Visibility;
  readonly names: Names;
}

export interface ListedProposal {
  readonly no: ProposalNo;
  readonly title: string;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly receivedAt: string;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly overdue: boolean;
  /** It was merged into this one, and goes as it goes. */
  readonly joinedWith?: ProposalNo;
  /** As it was assessed; told to handlers. */
  readonly extent?: Extent;
  /** What is done about it and when, once that was told. */
  readonly answer?: GivenAnswer['parts'];
}
export interface ListView {
  /** What is listed, put into words by the card. */
  readonly title:
    | { readonly kind: 'mine' }
    | { readonly kind: 'search'; readonly query: string }
    | {
        readonly kind: 'list';
        readonly query: string;
        readonly of:
          | { readonly status: Status }
          | { readonly area: string }
          | { readonly kind: 'traffic-light' };
      }
    | {
        readonly kind: 'waiting';
        readonly what: WaitingKind;
      };
  readonly items: readonly ListedProposal[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly drafts?: readonly { readonly id: DraftId; readonly title: string }[];
  /** Others' that the reader experiences too. */
  readonly followed?: readonly OthersProposal[];
  readonly names: Names;
}

export interface ProposalView {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly {
    readonly at: string;
    readonly kind: EventKind;
    readonly by?: PersonId | 'system';
    readonly from?: Status;
    readonly holder?: Holder;
    readonly outcome?: Outcome;
    readonly extent?: Extent;
    readonly value?: Value;
  }[];
  /** `proposer` sees the buttons to change it; `handler` sees who and where, by the visibility chosen. */
  readonly reader: 'proposer' | 'handler';
  readonly proposerName?: string;
  /** Told to handlers. */
  readonly also?: AlsoView;
  /** What was merged into it; told to handlers. */
  readonly children?: readonly Proposal[];
  readonly priority?: Priority;
  /** Names of those who wrote notes or have taken it on; told to handlers. */
  readonly people?: Readonly<Record<string, string>>;
  /** Several assessors judge it together. */
  readonly several?: boolean;
  readonly overdue: boolean;
  readonly names: Names;
}

export interface SupplementView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly question?: Supplement;
  /** Answered for a proposer who left: the proposal is not theirs to see. */
  readonly standsIn?: true;
  readonly press: string;
  /** The loose chat text it was begun with. */
  readonly draft?: DraftId;
  /** What was typed, when it must be shown again, and why. */
  readonly typed?: string;
  readonly problem?: {
    readonly kind: 'required' | 'too-long' | 'cpr';
    readonly shown?: readonly string[];
  };
}

export interface BindView {
  readonly place: string;
  readonly readers: number;
  /** The place that has the channel now, when it is to be moved. */
  readonly moving?: string;
  readonly code?: string;
}

export interface DigestView {
  readonly digest: Digest;
  readonly names: Names;
}

export type { Digest, PeriodName };

export interface WithdrawConfirmView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly version: number;
}

/** Asks for the one-time code of the first binding. */
export interface BindCodeView {
  readonly problem?: 'wrong' | 'too-many';
}

/** What those in a channel are told: it is bound, another one is, or it can no longer be reached. */
export type ChannelNoticeView =
  | {
      readonly kind: 'bound';
      readonly place: string;
      readonly by: string;
      readonly readers: number;
    }
  | { readonly kind: 'left'; readonly place: string; readonly by: string }
  | { readonly kind: 'gone'; readonly place: string };

export interface ScheduleView {
  readonly schedule: Schedule;
  /** Set once it is saved: the ISO instant of the next digest, or `never`. */
  readonly saved?: string;
  /** It came with a channel that was chosen just now. */
  readonly bound?: true;
  readonly problem?: 'bad-time' | 'bad-frequency';
}

/** Why something could not be done; each has its own words. */
export type ProblemKind =
  | 'not-allowed'
  | 'not-here'
  | 'personal-only'
  | 'channel-only'
  | 'gone'
  | 'too-late'
  | 'ended'
  | 'not-open'
  | 'already-sent'
  | 'changed-meanwhile'
  | 'unknown-command'
  | 'no-words'
  | 'no-number'
  | 'cancelled'
  | 'guests-here'
  | 'not-a-channel'
  | 'no-channel'
  | 'readers-changed'
  | 'unknown-period'
  | 'members-unknown'
  | 'not-invited'
  | 'channel-gone'
  | 'already-bound'
  | 'unknown-list'
  | 'not-answered'
  | 'not-asked'
  | 'sorry';
export interface ProblemView {
  readonly kind: ProblemKind;
  /** The proposal it is about: it can be opened. */
  readonly no?: ProposalNo;
  /** Finds the fault in the log; with `sorry`. */
  readonly reference?: string;
  /** How many guests there are; with `guests-here`. */
  readonly guests?: number;
}
