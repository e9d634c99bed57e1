// A page of those who are to be told.
import type { Recipient } from '../../domain/delivery/queued.ts';

export interface RecipientPage {
  readonly recipients: readonly Recipient[];
  /** Where the next page begins; absent after the last. */
  readonly next?: string;
}
