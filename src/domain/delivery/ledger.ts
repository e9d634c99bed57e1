// The state of one message to one recipient: always final or visible.

import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import type { Manner } from './manner.ts';
import type { Content } from './message.ts';
import type { Place } from './place.ts';

export const DELIVERY_STATES = [
  'queued',
  'sending',
  'sent',
  'failed',
  'blocked',
  'unknown',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What the connector said about one attempt, sorted by what it means to us. */
export type SendResult =
  | { readonly kind: 'sent'; readonly activity: string }
  /** Worth another try: 412, 429, 502, 503. `afterMs` when the service said how long. */
  | {
      readonly kind: 'later';
      readonly code: string;
      readonly afterMs?: number;
      /** 429: until then nobody in the tenant is sent to. */
      readonly pauses?: true;
    }
  /** The message to be edited is no more; nothing was sent. */
  | { readonly kind: 'missing'; readonly code: string }
  /** The recipient cannot be reached until heard from again: 403, 404. */
  | { readonly kind: 'blocked'; readonly code: string }
  /** Our own mistake: 400, 413 and other 4xx. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Nobody knows whether it arrived: timeout, reset, 504, 500. */
  | { readonly kind: 'unknown'; readonly code: string }
  /** We are not let in at all: 401, or no token to be had. Nothing was sent, and nothing will be. */
  | { readonly kind: 'stopped'; readonly code: string };

/** Finds an entry. */
export interface EntryKey {
  /** The message: the same for all its recipients. */
  readonly message: string;
  /** The recipient: a person's id, a conversation's, or `unit~<id>` for a leader we never met. */
  readonly to: string;
}

/** One message to one recipient. */
export interface LedgerEntry extends EntryKey {
  /** 1 for the first wording; goes up when the message is changed after it was said. */
  readonly revision: number;
  readonly state: DeliveryState;
  readonly content: Content;
  readonly manner: Manner;
  readonly language: Language;
  /** Absent when the recipient has no conversation with us: then it is blocked from the start. */
  readonly place?: Place;
  readonly person?: PersonId;
  /** When the person has left, the present leader of this unit is told instead. */
  readonly instead?: UnitId;
  readonly attempts: number;
  /** Milliseconds of the latest pause between attempts. */
  readonly pauseMs?: number;
  readonly lastCode?: string;
  /** ISO instant before which it is not tried. */
  readonly due: string;
  /** The message in Teams; a later wording replaces it in place. */
  readonly activity?: string;
  /** It shares its message in Teams with others, so that it cannot be edited alone. */
  readonly bundled?: true;
  readonly queuedAt: string;
  readonly changedAt: string;
}
