// What the cards about the quarterly letter and about new leaders are made from.
import type { PipelineItem } from '../domain/delivery/new-leader.ts';
import type { QuarterPart } from '../domain/delivery/quarter-contents.ts';
import type { SendingDay } from '../domain/delivery/sending-days.ts';
import type { Quarter } from '../domain/shared/quarter.ts';
import type { UnitType } from '../domain/shared/register.ts';
import type { LetterStatusView } from './letter-models.ts';
import type { Names } from './names-model.ts';

export interface QuarterPreviewView {
  readonly quarter: Quarter;
  /** Of what the letter says, so that nothing unseen is sent. */
  readonly mark: string;
  /** ISO instant. */
  readonly now: string;
  readonly parts: readonly QuarterPart[];
  /** How many people get the part of a kind of workplace. */
  readonly people: Readonly<Partial<Record<UnitType, number>>>;
  /** The kind whose letter is shown. */
  readonly shown?: UnitType;
  /** As typed; the usual words when empty. */
  readonly opening: string;
  readonly openingFault?: QuarterFault;
  readonly reached: number;
  readonly unreachable: number;
  readonly days: readonly SendingDay[];
  /** The number of recipients must be typed. */
  readonly confirm: boolean;
  readonly note?: 'changed' | 'nobody' | 'number-missing' | 'number-wrong';
}

export type QuarterFault =
  | { readonly kind: 'too-long'; readonly max: number }
  | { readonly kind: 'cpr'; readonly shown: readonly string[] };

/** A letter that was sent: how it stands. */
export interface QuarterStatusView
  extends Pick<
    LetterStatusView,
    'by' | 'at' | 'now' | 'sent' | 'waiting' | 'nextDue' | 'blocked' | 'unknown' | 'failed'
  > {
  readonly quarter: Quarter;
}

/** What the reader's workplaces have under way. */
export interface PipelineView {
  readonly items: readonly PipelineItem[];
  readonly count: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly names: Names;
}
