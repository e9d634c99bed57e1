// Tells when something to be said was stored, so that it is on its way within a second.
import { type SpeakingStores, speakingThrough } from './speaking-stores.ts';

/** The same stores, calling `nudge` after each write that had something to say. */
export function whenSaid(stores: SpeakingStores, nudge: () => void): SpeakingStores {
  return speakingThrough(stores, { written: nudge });
}
