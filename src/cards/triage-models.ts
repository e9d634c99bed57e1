// What the cards of those who sort proposals are made from.
import type { Extent, Value } from '../domain/proposal/assessment.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { Reached } from '../domain/shared/posts.ts';
import type { BestSuggestions } from '../domain/triage/best-suggestions.ts';
import type { AutomationCount } from '../domain/triage/flags.ts';
import type { KeptOf, SuggestedKind } from '../domain/triage/kept-suggestions.ts';
import type { Matrix, MatrixCounts, Priority } from '../domain/triage/matrix.ts';
import type { FilterCount, QueueFilter } from '../domain/triage/queue.ts';
import type { TriageRules } from '../domain/triage/rules.ts';
import type { Way } from '../domain/triage/send-on.ts';
import type { JudgementFault, TypedJudgement } from '../domain/triage/typed-judgement.ts';
import type { Names } from './names-model.ts';

/** Where somebody is in the queue; cards carry it from press to press. */
export interface QueuePlace {
  readonly filter: QueueFilter;
  /** What was looked at before, the latest last. */
  readonly trail: readonly ProposalNo[];
  /** The overview it was opened from, to go back to. */
  readonly overview?: { readonly from: string; readonly until: string };
}

/** The line in the channel from which everybody opens the queue for themselves. */
export interface QueueStartView {
  readonly counts: readonly FilterCount[];
  /** The part it opens. */
  readonly filter: QueueFilter;
  readonly names: Names;
}

/** What happened on the card before, told on top of the next one. */
export type QueueNote =
  | {
      readonly kind: 'saved';
      readonly no: ProposalNo;
      readonly extent: Extent;
      readonly value: Value;
      readonly priority: Priority;
    }
  | { readonly kind: 'sent'; readonly proposal: Proposal }
  /** Somebody else handled it meanwhile: what was typed is not used. */
  | { readonly kind: 'handled'; readonly proposal: Proposal }
  | { readonly kind: 'words-changed' }
  /** Something was done beside assessing it. */
  | {
      readonly kind:
        | 'asked'
        | 'noted'
        | 'flagged'
        | 'released'
        | 'taken-back'
        | 'journalled'
        | 'themed';
      readonly no: ProposalNo;
    }
  /** Hidden; `busy` messages were being sent meanwhile. */
  | { readonly kind: 'redacted'; readonly no: ProposalNo; readonly busy: number }
  | { readonly kind: 'assigned'; readonly no: ProposalNo; readonly name?: string }
  /** Somebody judged it meanwhile; what was typed is still there. */
  | {
      readonly kind: 'judged-meanwhile';
      readonly by?: string;
      readonly at: string;
      readonly extent: Extent;
      readonly value: Value;
    };

/** Likely about the same, and the words both have. */
export interface AlikeProposal {
  readonly no: ProposalNo;
  /** 0 to 1. */
  readonly score: number;
  readonly shared: readonly { readonly mine: string }[];
}

/** One proposal of the queue, to be assessed. */
export interface QueueView {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly names: Names;
  readonly place: QueuePlace;
  readonly counts: readonly FilterCount[];
  /** From 1; absent when it is in another part of the queue than the one looked at. */
  readonly at?: number;
  readonly total: number;
  readonly overdue: boolean;
  /** Nobody looked at it in time. */
  readonly untouched?: true;
  /** Who assessed it last. */
  readonly assessor?: string;
  /** Who has taken it on. */
  readonly assignee?: string;
  readonly suggested?: BestSuggestions;
  readonly alike?: readonly AlikeProposal[];
  /** Names of those who wrote internal notes. */
  readonly people?: Readonly<Record<string, string>>;
  readonly judgement: TypedJudgement;
  /** Whose definitions stand beside the levels. */
  readonly rules: TriageRules;
  readonly faults: readonly JudgementFault[];
  readonly note?: QueueNote;
}

/** Nothing more to look at. */
export interface QueueEndView {
  readonly place: QueuePlace;
  readonly counts: readonly FilterCount[];
  readonly names: Names;
  readonly note?: QueueNote;
}

/** Where a proposal goes, shown before it is sent. */
export interface SendOnView {
  readonly proposal: Proposal;
  readonly names: Names;
  readonly place: QueuePlace;
  readonly way: Way;
  /** Working days in which an answer is expected. */
  readonly days: number;
  /** Who gets it at each end it can have: by id of the forum, or `owner`. */
  readonly reach: Readonly<Record<string, readonly Reached[]>>;
  /** The day offered, or what was typed. */
  readonly typed: { readonly forum: string; readonly dueOn: string; readonly answer?: string };
  readonly fault?:
    | {
        readonly kind:
          | 'bad-forum'
          | 'bad-day'
          | 'answer-required'
          | 'awaits-reviewer'
          | 'changed-since';
      }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

export interface MatrixView {
  readonly counts: MatrixCounts;
  readonly matrix: Matrix;
  readonly kept?: Readonly<Record<SuggestedKind, KeptOf>>;
  readonly automation?: readonly AutomationCount[];
}
