// A message that an administrator wants sent once more.
import type { DaysOff } from '../shared/working-days.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Place } from './place.ts';
import { queuedAgain } from './queued-again.ts';
import { mayGoFrom } from './quiet.ts';

interface At {
  /** ISO instant. */
  readonly now: string;
  readonly calendar: DaysOff;
  /** Where the recipient is now, when that is known. */
  readonly place?: Place;
}

/**
 * The entry queued as if it had never been tried, due when its manner allows; undefined unless it is
 * `failed` or `unknown`: what is on its way or has arrived is not sent again.
 */
export function repeated(
  entry: LedgerEntry,
  { now, calendar, place }: At,
): LedgerEntry | undefined {
  if (entry.state !== 'failed' && entry.state !== 'unknown') return undefined;
  const due = mayGoFrom(entry.manner, now, calendar);
  return queuedAgain(entry, { now, due, ...(place !== undefined && { place }) });
}
