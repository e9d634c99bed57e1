// Writes restored rows, as many at once as fit into a transaction.
import { type Backend, MOST_WRITES, type TableName } from '../table.ts';
import type { PlacedRow } from './lines.ts';

/** Characters of cells in one transaction: written out in ASCII they stay far below 4 MiB. */
const MOST_CHARACTERS = 300_000;

export interface RowWriter {
  add(row: PlacedRow): Promise<void>;
  /** Writes what is left; how many rows that were in all. */
  end(): Promise<number>;
}

/** Writes into a table that has none of these rows; throws when it has one. */
export function makeRowWriter(backend: Backend, name: TableName): RowWriter {
  const table = backend.table(name);
  let held: PlacedRow[] = [];
  let characters = 0;
  let written = 0;

  async function flush(): Promise<void> {
    const [first] = held;
    if (first === undefined) return;
    const writes = held.map(({ row, cells }) => ({ kind: 'insert', row, cells }) as const);
    const outcome = await table.transact(first.partition, writes);
    if (!outcome.ok) throw new Error(`a row of ${name} is there already`);
    written += held.length;
    held = [];
    characters = 0;
  }

  return {
    async add(row) {
      const size = Object.values(row.cells).reduce<number>(
        (sum, cell) => sum + `${cell}`.length,
        0,
      );
      const isOther = held[0]?.partition !== row.partition;
      if (isOther || held.length === MOST_WRITES || characters + size > MOST_CHARACTERS) {
        await flush();
      }
      held.push(row);
      characters += size;
    },
    async end() {
      await flush();
      return written;
    },
  };
}
