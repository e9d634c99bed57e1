// What the cards about letters are made from.
import type { LetterAudience } from '../domain/delivery/letter.ts';
import type { SendingDay } from '../domain/delivery/sending-days.ts';
import type { Quarter } from '../domain/shared/quarter.ts';

/** What the administration writes to many. */
export interface LetterView {
  readonly title: string;
  readonly text: string;
  readonly by: string;
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
}

export interface LetterFormView {
  readonly id: string;
  /** `to` is the code of an audience. */
  readonly typed: { readonly title: string; readonly text: string; readonly to: string };
  /** Each of them can be chosen. */
  readonly audiences: readonly { readonly code: string; readonly to: LetterAudience }[];
  /** Whom it was sent to before: that stays. */
  readonly sentTo?: LetterAudience;
  readonly problems: readonly LetterFault[];
}

export type LetterFault =
  | { readonly field: 'title' | 'text'; readonly kind: 'required' }
  | { readonly field: 'title' | 'text'; readonly kind: 'too-long'; readonly max: number }
  | { readonly field: 'title' | 'text'; readonly kind: 'cpr'; readonly shown: readonly string[] }
  | { readonly field: 'to'; readonly kind: 'no-choice' };

export interface LetterPreviewView extends LetterView {
  readonly id: string;
  readonly version: number;
  readonly to: LetterAudience;
  /** ISO instant. */
  readonly now: string;
  /** Those who get it, by day, and those who cannot. */
  readonly reached: number;
  readonly unreachable: number;
  readonly days: readonly SendingDay[];
  /** How the wording that is out stands, when this one is to replace it. */
  readonly out?: { readonly sent: number; readonly waiting: number };
  /** The number of recipients must be typed. */
  readonly confirm: boolean;
  readonly note?: 'changed' | 'nobody' | 'number-missing' | 'number-wrong';
}

export interface LetterStatusView {
  readonly id: string;
  readonly title: string;
  readonly to: LetterAudience;
  readonly by: string;
  /** ISO instants, the first of the latest wording. */
  readonly at: string;
  readonly now: string;
  readonly revision: number;
  readonly sent: number;
  readonly waiting: number;
  readonly nextDue?: string;
  readonly blocked: number;
  readonly unknown: number;
  readonly failed: number;
}

export interface LetterListView {
  /** The quarter that is over, of which there is a letter to look at. */
  readonly quarter: Quarter;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly to: LetterAudience;
    readonly by: string;
    /** When it was sent; absent for what was only begun. */
    readonly sentAt?: string;
  }[];
}

/** Whether somebody gets letters, from now on. */
export interface LettersChoiceView {
  readonly wanted: boolean;
}
