// What the cards of those who decide and publish are made from.
import type { SendLack } from '../domain/decision/lacks.ts';
import type { DecisionFault, TypedDecision } from '../domain/decision/typed-decision.ts';
import type { TreatmentFault, TypedTreatment } from '../domain/decision/typed-treatment.ts';
import type { Decision, Treatment } from '../domain/proposal/decision.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { Outcome } from '../domain/proposal/status.ts';
import type { CaseSubject } from '../domain/shared/kle.ts';
import type { DecisionWord } from '../domain/triage/rules.ts';
import type { Names } from './names-model.ts';
import type { RunningView } from './owner-models.ts';

/** A handling as it is filled in. */
export interface HandlingView {
  readonly typed: TypedTreatment;
  readonly words: readonly DecisionWord[];
  readonly faults: readonly TreatmentFault[];
}

/** A proposal with its forum: what it is, what was done with it, and a new handling. */
export interface ForumFormView extends HandlingView {
  readonly proposal: Proposal;
  readonly names: Names;
  readonly forum: string;
  readonly onBehalf: boolean;
  readonly examples: readonly string[];
  /** How many lie with the forum, this one among them. */
  readonly here: number;
  readonly note?: 'saved' | 'not-open' | 'too-many';
}

/** What the forum decides, by a handling that was written down. */
export interface DecideFormView {
  readonly proposal: Proposal;
  readonly names: Names;
  readonly words: readonly DecisionWord[];
  readonly treatment: Treatment;
  readonly large: boolean;
  readonly typed: TypedDecision;
  readonly faults: readonly DecisionFault[];
  /** Initiatives under way that it can be a part of. */
  readonly running?: readonly RunningView[];
  /** What its case number is about, where the municipality has loaded that. */
  readonly caseSubject?: CaseSubject;
  readonly note?: 'changed' | 'not-open' | 'too-many';
}

/** What became of it once the forum decided. */
export interface SettledView {
  readonly no: ProposalNo;
  readonly back: boolean;
}

/** The trail of a proposal, with a form for one more line when there may be one. */
export interface TrailView extends HandlingView {
  readonly proposal: Proposal;
  readonly names: Names;
  readonly open: boolean;
  readonly note?: 'noted' | 'not-open' | 'too-many';
}

/** Several at one meeting, to be chosen. */
export interface SittingFormView {
  readonly forum: string;
  readonly forumName: string;
  readonly onBehalf: boolean;
  readonly words: readonly DecisionWord[];
  readonly items: readonly { readonly no: ProposalNo; readonly title: string }[];
  /** How many more lie there than can be chosen here. */
  readonly more: number;
  readonly typed: {
    readonly on: string;
    readonly item: string;
    readonly word: string;
    readonly outcome: string;
    readonly proposals: readonly string[];
  };
  readonly faults: readonly {
    readonly field: 'on' | 'item' | 'word' | 'outcome' | 'proposals';
    readonly kind: 'required' | 'bad-day' | 'too-long' | 'cpr';
  }[];
}

/** What will become of those chosen, or what became of them. */
export interface SittingView {
  readonly forum: string;
  readonly forumName: string;
  readonly on: string;
  readonly item: string;
  readonly word: DecisionWord;
  readonly outcome: Outcome;
  readonly done: boolean;
  readonly lines: readonly {
    readonly no: ProposalNo;
    /** Version of its decision that was shown. */
    readonly seen: number;
    readonly kind: 'decides' | 'no-draft' | 'lacks' | 'not-here' | 'changed-since';
  }[];
}

/** The line in the channel from which everybody opens the answers for themselves. */
export interface AnswersStartView {
  readonly count: number;
}

export interface ListedAnswer {
  readonly no: ProposalNo;
  readonly title: string;
  readonly outcome: Outcome;
  readonly lacks: readonly SendLack[];
  readonly hard?: number;
}

export interface AnswersView {
  readonly answers: readonly ListedAnswer[];
  /** How many can be sent by one press. */
  readonly sendable: number;
  readonly proposers: number;
  readonly others: number;
  readonly unreached: number;
  readonly note?: 'changed' | 'not-ready';
  /** Saved just before. */
  readonly saved?: ProposalNo;
  /** Sent to the executive board just before. */
  readonly disputed?: { readonly no: ProposalNo; readonly forum: string };
}

/** One answer to be looked through. */
export interface ReviewView {
  readonly proposal: Proposal;
  readonly decision: Decision;
  readonly names: Names;
  readonly words: readonly DecisionWord[];
  readonly at: number;
  readonly total: number;
  readonly large: boolean;
  readonly typed: TypedDecision;
  readonly faults: readonly DecisionFault[];
  readonly running?: readonly RunningView[];
  /** What its case number is about, where the municipality has loaded that. */
  readonly caseSubject?: CaseSubject;
  /** Who noted that its reviewer has looked, where it was somebody else. */
  readonly notedBy?: string;
  /** The executive board, where it may still be asked. */
  readonly board?: string;
  readonly note?: 'changed' | 'law-noted';
  readonly saved?: ProposalNo;
}

/** The last word before answers are sent. */
export interface AnswersConfirmView {
  readonly answers: readonly { readonly no: ProposalNo; readonly version: number }[];
  readonly people: number;
  readonly unreached: number;
  /** The number of recipients must be typed. */
  readonly count: boolean;
  readonly note?: 'changed' | 'count-missing' | 'count-wrong';
}

/** What was sent, and what was not and why. */
export interface AnswersSentView {
  readonly sent: number;
  readonly left: number;
  readonly notSent: readonly {
    readonly no: ProposalNo;
    readonly kind: 'not-ready' | 'changed-since' | 'not-found' | 'not-running' | 'lacks';
    readonly lacks?: readonly SendLack[];
  }[];
}

export interface UnreachedView {
  /** An empty name is not known. */
  readonly names: readonly string[];
}
