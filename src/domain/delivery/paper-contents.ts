// What is said of a paper somebody asked for: that it is being made, that it is ready, or why not.
import type { MadeFile, PaperState, PaperStep } from '../paper/order.ts';
import type { PaperKind } from '../paper/papers.ts';

export interface PaperContent {
  readonly kind: 'paper';
  /** Id of the order. */
  readonly order: string;
  readonly paper: PaperKind;
  readonly state: PaperState;
  readonly step?: PaperStep;
  readonly files: readonly MadeFile[];
}

/** To the administration: what a forum decided a year ago, and the way to a status of it. */
export interface StatusOffer {
  readonly kind: 'status-offer';
  /** Id of the forum. */
  readonly forum: string;
  /** The day it decided. */
  readonly on: string;
  readonly count: number;
}
