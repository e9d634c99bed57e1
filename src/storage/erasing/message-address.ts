// The address of the message a proposal was written from: it leads to whoever wrote that, in full.
import type { PersonId } from '../../domain/shared/ids.ts';
import { textOfCells } from '../codec.ts';
import { type Cells, type RowAt, withText } from './row-texts.ts';

const FIELD = 'fromMessage';

/** The cells without it, whatever record has one; the very same when there is none. */
export function withoutAddress(cells: Cells): Cells {
  const record = withAddress(cells);
  if (record === undefined) return cells;
  const { [FIELD]: _, ...rest } = record;
  return withText(cells, JSON.stringify(rest));
}

/** A proposal of this person, as it is or was, without it. */
export function withoutAddressOf({ cells }: Pick<RowAt, 'cells'>, person: PersonId): Cells {
  return withAddress(cells)?.['proposer'] === person ? withoutAddress(cells) : cells;
}

/** Number of the proposal that has one; undefined for every other row. */
export function numberWithAddress(cells: Cells): unknown {
  return withAddress(cells)?.['no'];
}

/** The record of the row, when it has an address. */
function withAddress(cells: Cells): Readonly<Record<string, unknown>> | undefined {
  const json = textOfCells(cells);
  if (!json.includes(`"${FIELD}":`)) return undefined;
  const record: unknown = JSON.parse(json);
  return typeof record === 'object' && record !== null && FIELD in record
    ? { ...record }
    : undefined;
}
