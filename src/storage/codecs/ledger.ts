// How the ledger's entries, its lease and people's slots are stored.
import { z } from 'zod/v4';
import { DELIVERY_STATES, type EntryKey, type LedgerEntry } from '../../domain/delivery/ledger.ts';
import { MANNERS } from '../../domain/delivery/manner.ts';
import type { Slot, Slots } from '../../domain/delivery/slots.ts';
import type { PersonId, UnitId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import type { Lease } from '../../ports/ledger.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { content } from './message.ts';
import { place } from './place.ts';

const entryKey = { message: z.string(), to: z.string() } satisfies Fields<EntryKey>;

/** Version 1 had one id, of message and recipient, and knew only what is said at once. */
function fromVersion1(record: unknown): unknown {
  const { id, ...rest } = z.looseObject({ id: z.string() }).parse(record);
  const end = id.lastIndexOf('~');
  const [message, to] = [id.slice(0, end), id.slice(end + 1)];
  return { ...rest, message, to, revision: 1, manner: 'at-once' };
}

export const ledgerEntryCodec = makeCodec<LedgerEntry>({
  schema: z.looseObject({
    ...entryKey,
    revision: z.number(),
    state: z.enum(DELIVERY_STATES),
    content,
    manner: z.enum(MANNERS),
    language: z.enum(LANGUAGES),
    place: place.optional(),
    person: idOf<PersonId>().optional(),
    instead: idOf<UnitId>().optional(),
    attempts: z.number(),
    pauseMs: z.number().optional(),
    lastCode: z.string().optional(),
    due: z.string(),
    activity: z.string().optional(),
    bundled: z.literal(true).optional(),
    queuedAt: z.string(),
    changedAt: z.string(),
  } satisfies Fields<LedgerEntry>),
  upgrades: [fromVersion1],
});

/** The lease as it is stored; its tag is the row's. */
export type StoredLease = Omit<Lease, 'tag'>;

export const leaseCodec = makeCodec<StoredLease>({
  schema: z.looseObject({
    holder: z.string(),
    sending: z.array(z.looseObject(entryKey)),
  } satisfies Fields<StoredLease>),
  // A holder of version 1 listed what it sent in rows of their own.
  upgrades: [(record) => ({ ...z.looseObject({}).parse(record), sending: [] })],
});

export const slotsCodec = makeCodec<Slots>({
  schema: z.array(
    z.looseObject({ at: z.string(), ranks: z.array(z.number()) } satisfies Fields<Slot>),
  ),
});
