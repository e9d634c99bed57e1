// What the cards of merging are made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { MergeProblem } from '../domain/triage/merge.ts';
import type { QueuePlace } from './triage-models.ts';

/** Choosing what a proposal is merged with, and which of them stays. */
export interface MergeView {
  readonly proposal: Proposal;
  /** Where it was opened from in the queue. */
  readonly place?: QueuePlace;
  /** Like it, the most alike first, with the words that led to them. */
  readonly candidates: readonly {
    readonly proposal: Proposal;
    readonly shared: readonly string[];
  }[];
  /** What was chosen and typed before. */
  readonly chosen: readonly ProposalNo[];
  readonly typed: string;
  readonly main?: ProposalNo;
  readonly fault?: 'nothing-chosen' | 'no-number';
}

export interface LeftOutLine {
  readonly no: ProposalNo;
  readonly why: MergeProblem['kind'] | 'not-found';
}

/** What would happen, before it does. */
export interface MergePreviewView {
  /** The one it was opened from. */
  readonly no: ProposalNo;
  readonly place?: QueuePlace;
  readonly main: Proposal;
  /** Somebody chose that one to stay. */
  readonly mainChosen?: true;
  readonly can: readonly Proposal[];
  readonly cannot: readonly LeftOutLine[];
  /** People who are told. */
  readonly told: number;
  readonly why: string;
  readonly fault?:
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

/** What happened. */
export interface MergedView {
  readonly no: ProposalNo;
  readonly place?: QueuePlace;
  readonly main: Proposal;
  readonly merged: readonly ProposalNo[];
  readonly cannot: readonly LeftOutLine[];
}

/** What was merged into a proposal, to take one out again. */
export interface MergedListView {
  readonly main: Proposal;
  readonly children: readonly Proposal[];
  /** What was just taken out, or why it could not be. */
  readonly note?: { readonly kind: 'undone' | 'answered'; readonly no: ProposalNo };
}
