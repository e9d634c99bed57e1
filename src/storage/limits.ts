// Refuses what Azure Table Storage refuses, before it is sent: Azurite accepts some of it.
import { type Backend, type Cell, type EntityTable, MOST_WRITES, type Write } from './table.ts';

/** Figures of the table service; one property of the 252 is kept for the operation id. */
export const LIMITS = {
  keyCharacters: 512,
  cells: 251,
  cellCharacters: 32_768,
  rowBytes: 1_048_576,
  writes: MOST_WRITES,
  transactionBytes: 4_194_304,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the service forbids exactly these.
const FORBIDDEN = /[/\\#?\u0000-\u001f\u007f-\u009f]/;
const NOT_ASCII = /[\u0080-\uffff]/g;
const CELL_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const TAKEN_NAMES = new Set(['partitionkey', 'rowkey', 'timestamp', 'etag', 'op']);
const HIGHEST_INTEGER = 2 ** 31 - 1;
/** What a write costs in a transaction's body beside its cells: headers, boundary, keys, ETag. */
const WRITE_OVERHEAD_BYTES = 2048;

/** A backend that throws on what the table service would refuse, whichever backend is behind it. */
export function withLimits(backend: Backend): Backend {
  return { ...backend, table: (name) => limitedTable(name, backend.table(name)) };
}

function limitedTable(name: string, table: EntityTable): EntityTable {
  return {
    async get(partition, row) {
      refuse(name, keyProblem(partition) ?? keyProblem(row));
      return table.get(partition, row);
    },
    async range(partition, range) {
      refuse(name, keyProblem(partition) ?? keyProblem(range.from) ?? keyProblem(range.before));
      return table.range(partition, range);
    },
    async transact(partition, writes) {
      refuse(name, keyProblem(partition) ?? transactionProblem(partition, writes));
      return table.transact(partition, writes);
    },
  };
}

function refuse(table: string, problem: string | undefined): void {
  if (problem !== undefined) throw new Error(`table ${table}: ${problem}`);
}

function keyProblem(key: string): string | undefined {
  if (key.length > LIMITS.keyCharacters) {
    return `a key of ${key.length} characters, at most ${LIMITS.keyCharacters}`;
  }
  return FORBIDDEN.test(key)
    ? `a key with a forbidden character: ${JSON.stringify(key)}`
    : undefined;
}

function transactionProblem(partition: string, writes: readonly Write[]): string | undefined {
  if (writes.length === 0 || writes.length > LIMITS.writes) {
    return `a transaction of ${writes.length} writes, 1 to ${LIMITS.writes} wanted`;
  }
  if (new Set(writes.map(({ row }) => row)).size < writes.length) {
    return 'a transaction with two writes to one row';
  }
  if (writes.length > 1 && writes.some((write) => write.kind === 'delete' && write.etag)) {
    return 'a delete under an ETag among other writes: the client library sends no ETag there';
  }
  for (const write of writes) {
    const problem = writeProblem(partition, write);
    if (problem !== undefined) return `row ${write.row}: ${problem}`;
  }
  const bytes = transactionBytes(partition, writes);
  if (bytes <= LIMITS.transactionBytes) return undefined;
  return `a transaction of ${bytes} bytes, at most ${LIMITS.transactionBytes}`;
}

/** Bytes of the body, or a cheap upper bound when that is small enough already. */
function transactionBytes(partition: string, writes: readonly Write[]): number {
  const overhead = writes.length * WRITE_OVERHEAD_BYTES;
  // In JSON a character takes at most six bytes, and a row is counted with two.
  const atMost = writes.reduce((sum, write) => sum + 3 * rowBytes(partition, write), overhead);
  if (atMost <= LIMITS.transactionBytes) return atMost;
  return writes.reduce((sum, write) => {
    return sum + (write.kind === 'delete' ? 0 : bodyBytes(write.cells));
  }, overhead);
}

function writeProblem(partition: string, write: Write): string | undefined {
  const problem = keyProblem(write.row);
  if (problem !== undefined || write.kind === 'delete') return problem;
  const cells = Object.entries(write.cells);
  if (cells.length > LIMITS.cells) return `${cells.length} cells, at most ${LIMITS.cells}`;
  for (const [name, cell] of cells) {
    const refusal = cellProblem(name, cell);
    if (refusal !== undefined) return refusal;
  }
  const bytes = rowBytes(partition, write);
  return bytes > LIMITS.rowBytes ? `${bytes} bytes, at most ${LIMITS.rowBytes}` : undefined;
}

/** Size of a row as the service counts it. */
function rowBytes(partition: string, write: Write): number {
  let bytes = 4 + 2 * (partition.length + write.row.length);
  if (write.kind === 'delete') return bytes;
  for (const [name, cell] of Object.entries(write.cells)) {
    bytes += 8 + 2 * name.length + cellBytes(cell);
  }
  return bytes;
}

function cellProblem(name: string, cell: Cell): string | undefined {
  if (!CELL_NAME.test(name) || TAKEN_NAMES.has(name.toLowerCase())) {
    return `a cell cannot be called ${JSON.stringify(name)}`;
  }
  if (typeof cell === 'string' && cell.length > LIMITS.cellCharacters) {
    return `cell ${name} has ${cell.length} characters, at most ${LIMITS.cellCharacters}`;
  }
  // Beyond 32 bits the service would need a type of its own, which comes back as a BigInt.
  if (typeof cell === 'number' && !(Number.isInteger(cell) && Math.abs(cell) <= HIGHEST_INTEGER)) {
    return `cell ${name} holds ${cell}, whole numbers of 32 bits wanted`;
  }
  return undefined;
}

/** Bytes of JSON in which every character beyond ASCII is written as `\uXXXX`, as we send it. */
function bodyBytes(cells: Readonly<Record<string, Cell>>): number {
  const json = JSON.stringify(cells);
  return json.length + 5 * (json.match(NOT_ASCII)?.length ?? 0);
}

/** Two bytes a character and four for the length. */
function cellBytes(cell: Cell): number {
  if (typeof cell === 'string') return 4 + 2 * cell.length;
  return typeof cell === 'number' ? 4 : 1;
}
