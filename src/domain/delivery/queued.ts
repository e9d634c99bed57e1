// A message on its way to one recipient: who that is, and how the ledger entry begins.
import type { Person } from '../people/person.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Manner } from './manner.ts';
import type { Content } from './message.ts';
import type { Place } from './place.ts';

export interface Recipient {
  /** The entry's key beside the message. */
  readonly to: string;
  readonly person?: PersonId;
  /** When the person has left, the present leader of this unit is told instead. */
  readonly instead?: UnitId;
  /** Absent when there is no conversation. */
  readonly place?: Place;
  readonly language: Language;
  /** Why nothing can be sent, as a code: the entry is then blocked from the start, and so is seen. */
  readonly blocked?: string;
}

/** A message as every recipient of it gets it. */
export interface Wording {
  /** Id of the thread or of the outbox row. */
  readonly message: string;
  readonly revision: number;
  readonly content: Content;
  readonly manner: Manner;
}

/** A person we know as a recipient; unreachable ones keep their place, for when they are back. */
export function recipientOf({ id, place, language = 'da', unreachable }: Person): Recipient {
  const blocked = unreachable?.why ?? (place === undefined ? 'no-conversation' : undefined);
  return {
    to: id,
    person: id,
    language,
    ...(place !== undefined && { place }),
    ...(blocked !== undefined && { blocked }),
  };
}

/** The first entry of a message to a recipient, `due` then; both times are ISO instants. */
export function queuedEntry(
  wording: Wording,
  { blocked, ...recipient }: Recipient,
  at: { readonly now: string; readonly due: string },
): LedgerEntry {
  return {
    ...wording,
    ...recipient,
    ...(blocked === undefined ? { state: 'queued' } : { state: 'blocked', lastCode: blocked }),
    attempts: 0,
    due: at.due,
    queuedAt: at.now,
    changedAt: at.now,
  };
}
