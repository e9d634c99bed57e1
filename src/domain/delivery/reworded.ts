// What a later wording of a message does to its ledger entry.
import type { DaysOff } from '../shared/working-days.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Wording } from './queued.ts';
import { queuedAgain } from './queued-again.ts';
import { mayGoFrom } from './quiet.ts';

/**
 * The entry with the later wording; `known` when it has that or a later one already, `busy` while it
 * is being sent. What was sent is edited at once, as an edit makes no sound; when it cannot be edited
 * alone, or never arrived, it is said anew in its hours. What may or may not have arrived stays with
 * whoever decides on it, in the new wording.
 */
export function reworded(
  entry: LedgerEntry,
  wording: Wording,
  { now, calendar }: { readonly now: string; readonly calendar: DaysOff },
): LedgerEntry | 'known' | 'busy' {
  if (wording.revision <= entry.revision) return 'known';
  const next = { ...entry, ...wording, changedAt: now };
  const anew = () => queuedAgain(next, { now, due: mayGoFrom(wording.manner, now, calendar) });
  switch (entry.state) {
    case 'sending':
      return 'busy';
    case 'queued':
    case 'blocked':
    case 'unknown':
      return next;
    case 'failed':
      return anew();
    case 'sent':
      return entry.bundled || entry.activity === undefined
        ? anew()
        : queuedAgain(next, { now, due: now });
  }
}
