// What each card is made from: plain data, already decided, not yet put into words or layout.
import type { Digest, PeriodName } from '../domain/digest/digest.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { EventKind, Holder, Proposal, Supplement } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { Page, QuestionSet } from '../domain/questions/question-set.ts';
import type { Problem } from '../domain/questions/problems.ts';
import type { Answers } from '../domain/shared/answer.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { Choice } from '../domain/questions/question-set.ts';

/** Names for the ids a card shows, looked up by whoever asks for the card. */
export interface Names {
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
  readonly municipality: string;
  /** Area names and the departments that own them, in the reader's language. */
  readonly areas: Readonly<Record<string, { readonly name: string; readonly owner?: string; readonly department?: string }>>;
  readonly units: Readonly<Record<string, string>>;
}

export interface WelcomeView {
  readonly firstName: string;
  readonly offerEnglish: boolean;
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
  readonly offerEnglish: boolean;
  /** Unfinished ones, newest first. */
  readonly drafts: readonly { readonly id: DraftId; readonly title: string }[];
}

/** A question page, the review page or the extra page: one layout renders them all. */
export interface PageView {
  readonly set: QuestionSet;
  readonly page: Page;
  readonly draft: DraftId;
  readonly revision: number;
  readonly answers: Answers;
  /** Typed values that were not stored (a CPR number in them), by question id: shown instead. */
  readonly typed?: Answers;
  readonly problems: readonly PageProblem[];
  /** Area choices of the register, for questions that take them; unit choices likewise. */
  readonly areas: readonly Choice[];
  readonly units: readonly Choice[];
  /** A line on top: the card was stale, the text came from the chat. */
  readonly note?: 'stale' | 'from-chat' | 'resumed';
  /** This draft changes a proposal already sent. */
  readonly editing?: ProposalNo;
  readonly offerEnglish: boolean;
}
export type PageProblem =
  | Problem
  | { readonly question: string; readonly kind: 'cpr'; readonly shown: readonly string[] };

/** A chat text that nobody has said yet where it belongs. */
export interface LooseTextView {
  readonly text: string;
  readonly draft: DraftId;
  /** Offered first: proposals with an open question, or answered lately. */
  readonly replies: readonly { readonly no: ProposalNo; readonly title: string; readonly question?: string }[];
  readonly openDrafts: readonly { readonly id: DraftId; readonly title: string }[];
}

export interface ReceiptView {
  readonly no: ProposalNo;
  readonly receivedAt: string;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly status: Status;
  readonly outcome?: Outcome;
  /** `changed` after an edit, `locally` after "Vi ændrer det selv". */
  readonly kind: 'received' | 'changed' | 'locally' | 'supplemented' | 'withdrawn';
  readonly offerExtra: boolean;
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
}
export interface ListView {
  /** What is listed, put into words by the card. */
  readonly title:
    | { readonly kind: 'mine' }
    | { readonly kind: 'search'; readonly query: string }
    | { readonly kind: 'list'; readonly query: string }
    | { readonly kind: 'waiting'; readonly what: 'to-assess' | 'with-owners' | 'with-proposers' | 'overdue' };
  readonly items: readonly ListedProposal[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly drafts?: readonly { readonly id: DraftId; readonly title: string }[];
  readonly names: Names;
}

export interface ProposalView {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly { readonly at: string; readonly kind: EventKind; readonly holder?: Holder; readonly outcome?: Outcome }[];
  /** `proposer` sees the buttons to change it; `handler` sees who and where, by the visibility chosen. */
  readonly reader: 'proposer' | 'handler';
  readonly proposerName?: string;
  readonly overdue: boolean;
  readonly names: Names;
}

export interface SupplementView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly question?: Supplement;
  readonly press: string;
  /** What was typed, when it must be shown again, and why. */
  readonly typed?: string;
  readonly problem?: { readonly kind: 'required' | 'too-long' | 'cpr'; readonly shown?: readonly string[] };
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
