// One table in memory: the rows of each partition by key, with their keys in order beside them.
import type { EntityTable, Outcome, Range, Row, Span, Write } from '../table.ts';

export interface MemoryTable extends EntityTable {
  readonly nextPartition: (within: Span) => string | undefined;
}

interface Partition {
  readonly rows: Map<string, Row>;
  /** Row keys in order, UTF-16 code unit by code unit. */
  readonly order: string[];
}

type Refusal = 'exists' | 'changed' | 'missing';

/** Makes an empty table. Every call finishes before another one starts, so writes are atomic. */
export function makeMemoryTable(): MemoryTable {
  const partitions = new Map<string, Partition>();
  let writes = 0;

  function transact(name: string, wanted: readonly Write[]): Outcome {
    const partition = partitions.get(name) ?? { rows: new Map(), order: [] };
    for (const [index, write] of wanted.entries()) {
      const reason = refusalOf(write, partition.rows.get(write.row));
      if (reason !== undefined) return { ok: false, index, reason };
    }
    partitions.set(name, partition);
    writes += 1;
    const etag = `W/"${writes}"`;
    return { ok: true, etags: wanted.map((write) => apply(partition, write, etag)) };
  }

  return {
    get: async (partition, row) => partitions.get(partition)?.rows.get(row),
    range: async (partition, range) => rowsWithin(partitions.get(partition), range),
    transact: async (partition, wanted) => transact(partition, wanted),
    nextPartition: ({ from, before }) => {
      const filled = [...partitions].filter(([, { order }]) => order.length > 0);
      const names = filled.map(([name]) => name).filter((name) => name >= from && name < before);
      return names.sort()[0];
    },
  };
}

function refusalOf(write: Write, present: Row | undefined): Refusal | undefined {
  if (write.kind === 'insert') return present === undefined ? undefined : 'exists';
  if (present === undefined) return 'missing';
  return write.etag === undefined || write.etag === present.etag ? undefined : 'changed';
}

function apply({ rows, order }: Partition, write: Write, etag: string): string {
  if (write.kind === 'delete') {
    rows.delete(write.row);
    order.splice(placeOf(order, write.row), 1);
    return '';
  }
  if (write.kind === 'insert') order.splice(placeOf(order, write.row), 0, write.row);
  rows.set(write.row, { row: write.row, etag, cells: write.cells });
  return etag;
}

function rowsWithin(partition: Partition | undefined, range: Range): readonly Row[] {
  if (partition === undefined) return [];
  const { rows, order } = partition;
  const first = placeOf(order, range.from);
  const end = placeOf(order, range.before);
  const last = range.limit === undefined ? end : Math.min(end, first + range.limit);
  return order.slice(first, last).flatMap((row) => rows.get(row) ?? []);
}

/** Index of the first key that is not smaller. */
function placeOf(order: readonly string[], wanted: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
