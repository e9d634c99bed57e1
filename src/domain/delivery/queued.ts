// A message on its way to one recipient: how its ledger entry begins.
import type { PersonId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Content } from './message.ts';
import type { Place } from './place.ts';

export interface Recipient {
  readonly person?: PersonId;
  /** Absent when we have no conversation with the person. */
  readonly place?: Place;
  readonly language: Language;
}

/**
 * The entry of an outbox row for a recipient. The id is made of both, so that relaying the row again
 * changes nothing. Without a conversation it is blocked from the start, and so can be seen.
 */
export function queuedEntry(
  row: { readonly id: string; readonly content: Content },
  to: Recipient,
  now: string,
): LedgerEntry {
  const { place, person, language } = to;
  const blocked = { state: 'blocked', lastCode: 'no-conversation' } as const;
  return {
    id: `${row.id}~${person ?? place?.conversation ?? 'nobody'}`,
    content: row.content,
    language,
    ...(person !== undefined && { person }),
    ...(place === undefined ? blocked : { state: 'queued' as const, place }),
    attempts: 0,
    due: now,
    queuedAt: now,
    changedAt: now,
  };
}
