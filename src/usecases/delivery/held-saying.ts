// Stores by which whatever is said is held back: after a restore, when it may have been said before.
import { type SpeakingStores, speakingThrough } from './speaking-stores.ts';

/** The same stores; their messages reach the ledger and nobody else. */
export function heldSaying(stores: SpeakingStores): SpeakingStores {
  return speakingThrough(stores, {
    saying: (says) => says.map((message) => ({ ...message, held: true })),
  });
}
