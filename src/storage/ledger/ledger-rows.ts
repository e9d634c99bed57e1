// The rows of a tenant's ledger: entries, and an index of those that somebody still asks for.
import type { DeliveryState, EntryKey, LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Manner } from '../../domain/delivery/manner.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { Queued, Settled } from '../../ports/ledger.ts';
import { ledgerEntryCodec, slotsCodec } from '../codecs/ledger.ts';
import { key, partsOfKey, rowsUnder } from '../keys.ts';
import { insert, put, replace } from '../partition.ts';
import type { Range, Write } from '../table.ts';

type Insert = Extract<Write, { readonly kind: 'insert' }>;

/** Who waits for an answer, or for news of their own, is not put behind a letter to thousands. */
const LANES = ['h', 'q'] as const;
const HURRIED: readonly Manner[] = ['at-once', 'case'];

export const ROWS = {
  lease: key('lease'),
  entry: ({ message, to }: EntryKey) => key('m', message, to),
  slots: (person: PersonId) => key('w', person),
} as const;

export const RANGES = {
  message: (message: string): Range => rowsUnder('m', message),
  /** Everything queued, in the order of the lanes. */
  queued: LANES.map((lane) => rowsUnder(lane)),
  /** Queued until an ISO instant, that instant included, in the order of the lanes. */
  due: (now: string): readonly Range[] =>
    LANES.map((lane) => ({ ...rowsUnder(lane), before: rowsUnder(lane, now).before })),
  blocked: (person: PersonId): Range => rowsUnder('x', person),
  state: (state: DeliveryState): Range => rowsUnder('z', state),
} as const;

/** The entry that an index row leads to. */
export function entryAt(row: string): EntryKey {
  const [kind, ...parts] = partsOfKey(row);
  const last = parts.slice(-2);
  const [message, to] = LANES.some((lane) => lane === kind) ? last.reverse() : last;
  if (message === undefined || to === undefined) throw new Error(`no entry: row ${row}`);
  return { message, to };
}

/** The instant a row of what is queued stands for. */
export function dueAt(row: string): string | undefined {
  return partsOfKey(row)[1];
}

/** Writes a new entry with its index row. */
export function entryWrites(entry: LedgerEntry): readonly Insert[] {
  const row = insert(ledgerEntryCodec, ROWS.entry(entry), entry);
  return [row, ...indexInsert(indexRow(entry))];
}

/** Writes a new entry with its index row and its person's slots. */
export function queueWrites({ entry, slots }: Queued): readonly Write[] {
  const writes = entryWrites(entry);
  if (slots === undefined) return writes;
  if (entry.person === undefined) throw new Error('slots of an entry that is to no person');
  return [...writes, put(slotsCodec, ROWS.slots(entry.person), slots)];
}

/**
 * Writes the next state of an entry and moves its index row; the entry's tag guards both. The entry
 * comes first.
 */
export function moveWrites({ entry: { value, tag }, next }: Settled): readonly Write[] {
  const left = indexRow(value);
  const wanted = indexRow(next);
  const entry = replace(ledgerEntryCodec, ROWS.entry(value), { value: next, tag });
  if (left === wanted) return [entry];
  const drop: Write[] = left === undefined ? [] : [{ kind: 'delete', row: left }];
  return [entry, ...drop, ...indexInsert(wanted)];
}

/** The key names the entry, so an index row holds nothing. Those of one recipient stand together. */
function indexRow(entry: LedgerEntry): string | undefined {
  const { state, manner, due, message, to, person, changedAt } = entry;
  switch (state) {
    case 'queued':
      if (HURRIED.includes(manner)) return key('h', due, to, message);
      return key('q', due, to, message);
    case 'blocked':
      return person === undefined ? undefined : key('x', person, message, to);
    case 'failed':
    case 'unknown':
      return key('z', state, changedAt, message, to);
    case 'sending':
    case 'sent':
      return undefined;
  }
}

function indexInsert(row: string | undefined): Insert[] {
  return row === undefined ? [] : [{ kind: 'insert', row, cells: {} }];
}
