// Messages that waited when an export was made: after a restore nobody knows whether they were sent.
import type { LedgerEntry } from './ledger.ts';

/** The code of such an entry, which is `unknown`. */
export const RESTORED = 'restored';

/** The entry as it is held from `now` on (ISO instant); one that is not about to be sent stays as it is. */
export function heldBack(entry: LedgerEntry, now: string): LedgerEntry {
  if (entry.state !== 'queued') return entry;
  return { ...entry, state: 'unknown', lastCode: RESTORED, changedAt: now };
}
