// An entry that was through with its attempts and is to be sent after all.
import type { LedgerEntry } from './ledger.ts';
import type { Place } from './place.ts';

/**
 * The entry as it is queued again, due at an ISO instant, with all its attempts before it. A message
 * of ours that stands alone in the same conversation is edited there; else a new one is posted.
 */
export function queuedAgain(
  entry: LedgerEntry,
  at: { readonly now: string; readonly due: string; readonly place?: Place },
): LedgerEntry {
  const { activity, bundled, lastCode: _code, pauseMs: _pause, ...rest } = entry;
  const place = at.place ?? entry.place;
  const isThere = place?.conversation === entry.place?.conversation && bundled === undefined;
  return {
    ...rest,
    ...(place !== undefined && { place }),
    ...(isThere && activity !== undefined && { activity }),
    state: 'queued',
    attempts: 0,
    due: at.due,
    changedAt: at.now,
  };
}
