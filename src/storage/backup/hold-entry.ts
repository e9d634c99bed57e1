// The ledger as it comes back: nothing that waited is sent by itself, as it may have been sent since.

import { RESTORED } from '../../domain/delivery/restored.ts';
import { ledgerEntryCodec } from '../codecs/ledger.ts';
import { partsOfKey } from '../keys.ts';
import { entryWrites } from '../ledger/ledger-rows.ts';
import type { PlacedRow } from './lines.ts';

/**
 * A row of the ledger with the index row that leads to it. What was queued or in hand when the export
 * was made is `unknown` from then on, until an administrator has it sent.
 */
export function heldRows(placed: PlacedRow, now: string): readonly PlacedRow[] {
  const { partition, row, cells } = placed;
  if (partsOfKey(row)[0] !== 'm') return [placed];
  const at = { table: 'ledger', partition };
  const { value } = ledgerEntryCodec.read(at, { row, cells, etag: '' });
  const waits = value.state === 'queued' || value.state === 'sending';
  const entry = waits
    ? { ...value, state: 'unknown' as const, lastCode: RESTORED, changedAt: now }
    : value;
  const [written, ...index] = entryWrites(entry).map((write) => ({
    partition,
    row: write.row,
    cells: write.cells,
  }));
  return [waits && written !== undefined ? written : placed, ...index];
}
