// What a later wording of a message does to its ledger entry.
import type { DaysOff } from '../shared/working-days.ts';
import { endsTask } from './ends-task.ts';
import { closesInvitation } from './invitation-contents.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Wording } from './queued.ts';
import { queuedAgain } from './queued-again.ts';
import { mayGoFrom } from './quiet.ts';
import { neverCame, withheld } from './withheld.ts';

/**
 * The entry with the later wording; `known` when it has that or a later one already, `busy` while it
 * is being sent. What was sent is edited at once, as an edit makes no sound; when it cannot be edited
 * alone, or never arrived, it is said anew in its hours. What may or may not have arrived stays with
 * whoever decides on it, in the new wording. Nobody hears of the end of what they never heard of.
 */
export function reworded(
  entry: LedgerEntry,
  wording: Wording,
  { now, calendar }: { readonly now: string; readonly calendar: DaysOff },
): LedgerEntry | 'known' | 'busy' {
  if (wording.revision <= entry.revision) return 'known';
  const next = { ...entry, ...wording, changedAt: now };
  if (closesInvitation(wording.content)) return closed(entry, next, now);
  if (endsTask(wording.content) && neverCame(entry)) return withheld(next, now);
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

/** What closes an invitation edits it and nothing else: it is no news, and what never came need not come. */
function closed(entry: LedgerEntry, next: LedgerEntry, now: string): LedgerEntry | 'busy' {
  if (entry.state === 'sending') return 'busy';
  if (entry.state === 'sent' && entry.activity !== undefined && !entry.bundled) {
    return queuedAgain(next, { now, due: now });
  }
  return entry.state === 'queued' && neverCame(entry) ? withheld(next, now) : next;
}
