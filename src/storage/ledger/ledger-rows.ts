// The rows of a tenant's ledger: entries, and an index of those that still have somewhere to go.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { ledgerEntryCodec } from '../codecs/message.ts';
import { key, rowsUnder } from '../keys.ts';
import { insert, replace } from '../partition.ts';
import type { Range, Write } from '../table.ts';

export const LEASE_ROW = key('lease');
export const SENDING_ROWS = rowsUnder('s');

/** Row of an entry by its id. */
export function entryRow(id: string): string {
  return key('m', id);
}

/** Index rows of what is queued until an ISO instant, that instant included. */
export function dueRows(now: string): Range {
  return { from: rowsUnder('q').from, before: rowsUnder('q', now).before };
}

/** Writes a new entry with its index row. */
export function queueWrites(entry: LedgerEntry): readonly Write[] {
  return [insert(ledgerEntryCodec, entryRow(entry.id), entry), ...indexInsert(indexRow(entry))];
}

/** Writes the next state of an entry and moves its index row; the entry's tag guards both. */
export function moveWrites({ value, tag }: Tagged<LedgerEntry>, next: LedgerEntry): Write[] {
  const left = indexRow(value);
  const wanted = indexRow(next);
  const entry = replace(ledgerEntryCodec, entryRow(value.id), { value: next, tag });
  if (left === wanted) return [entry];
  const drop: Write[] = left === undefined ? [] : [{ kind: 'delete', row: left }];
  return [entry, ...drop, ...indexInsert(wanted)];
}

/** The key ends with the entry's id, so an index row holds nothing. */
function indexRow({ state, due, id }: LedgerEntry): string | undefined {
  if (state === 'queued') return key('q', due, id);
  return state === 'sending' ? key('s', id) : undefined;
}

function indexInsert(row: string | undefined): Write[] {
  return row === undefined ? [] : [{ kind: 'insert', row, cells: {} }];
}
