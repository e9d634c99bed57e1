// What was to be said and is not: it was over, or nobody wanted it any more, before it came.
import type { LedgerEntry } from './ledger.ts';

const OVER = 'over';

/** True for what never came: an edit is in the entry of a message that did. */
export function neverCame({ state, activity }: LedgerEntry): boolean {
  return (
    activity === undefined && (state === 'queued' || state === 'blocked' || state === 'failed')
  );
}

/** The entry of something that never came, which is said to nobody from `now` (ISO) on. */
export function withheld(entry: LedgerEntry, now: string): LedgerEntry {
  return { ...entry, state: 'blocked', lastCode: OVER, changedAt: now };
}

/** True for what is not said although its recipient can be reached. */
export function isWithheld({ state, lastCode }: LedgerEntry): boolean {
  return state === 'blocked' && lastCode === OVER;
}
