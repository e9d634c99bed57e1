// Messages as they come back: nothing that waited is sent by itself, as it may have been sent since.
import { heldBack } from '../../domain/delivery/restored.ts';
import { keptKind } from '../../domain/people/kept.ts';
import { textOfCells } from '../codec.ts';
import { ledgerEntryCodec } from '../codecs/ledger.ts';
import { withText } from '../erasing/row-texts.ts';
import { partsOfKey } from '../keys.ts';
import { entryWrites } from '../ledger/ledger-rows.ts';
import type { TableName } from '../table.ts';
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
  const entry = waits ? heldBack({ ...value, state: 'queued' }, now) : value;
  const [written, ...index] = entryWrites(entry).map((write) => ({
    partition,
    row: write.row,
    cells: write.cells,
  }));
  return [waits && written !== undefined ? written : placed, ...index];
}

/** A message that was not in the ledger yet, marked so that it is held there; any other row as it is. */
export function heldMessage(table: TableName, placed: PlacedRow): PlacedRow {
  if (keptKind(table, placed.row)?.endsWith('-outbox') !== true) return placed;
  return { ...placed, cells: withMark(placed.cells) };
}

/** Whatever program wrote it: one this program cannot read may be read by the next. */
function withMark(cells: PlacedRow['cells']): PlacedRow['cells'] {
  const message: unknown = JSON.parse(textOfCells(cells));
  return withText(cells, JSON.stringify({ ...Object(message), held: true }));
}
