// What the quarterly letter says, and what the administration channel is told of it.
import type { HorizonGiven } from '../shared/horizon.ts';
import type { Quarter } from '../shared/quarter.ts';
import type { UnitType } from '../shared/register.ts';

/** One line of the letter; never who said or did it. */
export interface QuarterLine {
  /** What was cumbersome; absent where others may not read it. */
  readonly challenge?: string;
  /** What is done about it, or why it is answered as it is. */
  readonly what: string;
  readonly when?: HorizonGiven;
  /** The time that was promised is over. */
  readonly late?: true;
  /** What is new is not a promise: they may decide it themselves, there is guidance, or it spread to them. */
  readonly how?: 'local' | 'guidance' | 'spread';
}

/** What there is to tell a kind of workplace. */
export interface QuarterPart {
  readonly type: UnitType;
  readonly done: readonly QuarterLine[];
  readonly fresh: readonly QuarterLine[];
  readonly underWay: readonly QuarterLine[];
}

/** The letter itself, to somebody with workplaces of these kinds. */
export interface QuarterContent {
  readonly kind: 'quarter';
  readonly quarter: Quarter;
  /** Typed by whoever sent it; the usual words when absent. */
  readonly opening?: string;
  readonly parts: readonly QuarterPart[];
}

/** To the administration channel: there is a letter to send, or what became of it. */
export interface QuarterOffer {
  readonly kind: 'quarter-offer';
  readonly quarter: Quarter;
  readonly state: 'ready' | 'sent' | 'skipped';
  /** Name of whoever sent it, or would not. */
  readonly by?: string;
}

export type QuarterMessage = QuarterContent | QuarterOffer;
