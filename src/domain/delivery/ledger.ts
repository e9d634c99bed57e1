// The state of one message to one recipient: always final or visible.

import type { PersonId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
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
  | { readonly kind: 'later'; readonly code: string; readonly afterMs?: number }
  /** The recipient cannot be reached until heard from again: 403, 404. */
  | { readonly kind: 'blocked'; readonly code: string }
  /** Our own mistake: 400, 413 and other 4xx. */
  | { readonly kind: 'failed'; readonly code: string }
  /** Nobody knows whether it arrived: timeout, reset, 504, 500. */
  | { readonly kind: 'unknown'; readonly code: string };

/** One message to one recipient. Its id is made from the outbox row and the recipient. */
export interface LedgerEntry {
  readonly id: string;
  readonly state: DeliveryState;
  readonly content: Content;
  readonly language: Language;
  /** Absent when the recipient has no conversation with us: then it is blocked from the start. */
  readonly place?: Place;
  readonly person?: PersonId;
  readonly attempts: number;
  readonly lastCode?: string;
  /** ISO instant before which it is not tried. */
  readonly due: string;
  readonly activity?: string;
  readonly queuedAt: string;
  readonly changedAt: string;
}
