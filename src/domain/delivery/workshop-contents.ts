// What is said of a workshop once it has landed: a receipt to each participant, and a summary to all.
import type { Agreed } from '../proposal/decision.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { RoundId } from '../shared/ids.ts';

/** To each participant in their own chat. */
export interface WorkshopReceipt {
  readonly kind: 'workshop-receipt';
  readonly round: RoundId;
  readonly title: string;
  readonly notes: readonly ReceiptNote[];
  /** Notes of theirs that are not among these: there are too many for a card. */
  readonly more: number;
}

export interface ReceiptNote {
  readonly no: ProposalNo;
  readonly title: string;
  readonly as: 'proposal' | 'merged' | 'example';
}

/** To the place of a workshop and to the administration channel. */
export interface WorkshopSummary {
  readonly kind: 'workshop-summary';
  readonly round: RoundId;
  readonly title: string;
  readonly participants: number;
  readonly notes: number;
  readonly stations: readonly SummaryStation[];
}

export interface SummaryStation {
  readonly title: string;
  readonly owner?: string;
  readonly notes: number;
  readonly list: readonly SummaryItem[];
}

/** One of the shortlist, with what was answered. */
export interface SummaryItem {
  readonly no?: ProposalNo;
  readonly title: string;
  readonly votes: number;
  readonly said?: string;
  readonly agreed?: Agreed;
  readonly who?: string;
  /** As it was written. */
  readonly when?: string;
}

/** To whoever answers for stations of a workshop: what it chose of theirs, to be answered. */
export interface WorkshopTask {
  readonly kind: 'workshop-task';
  readonly round: RoundId;
  readonly title: string;
  readonly chosen: readonly string[];
  /** How many more there are than a card shows. */
  readonly more: number;
}

/** The same message once everything is answered, by whomever. */
export interface WorkshopTaskOver {
  readonly kind: 'workshop-task-over';
  readonly round: RoundId;
  readonly title: string;
}

export type WorkshopContent = WorkshopReceipt | WorkshopSummary | WorkshopTask | WorkshopTaskOver;
