// One partition of a table with its rows as values: what every store is written on.
import type { Tagged } from '../ports/tagged.ts';
import type { Codec } from './codec.ts';
import type { Backend, Outcome, Range, Row, TableName, Write } from './table.ts';

export interface Partition {
  read<T>(codec: Codec<T>, row: string): Promise<Tagged<T> | undefined>;
  list<T>(codec: Codec<T>, range: Range): Promise<readonly Tagged<T>[]>;
  /** Rows as they are, for those who need the key. */
  rows(range: Range): Promise<readonly Row[]>;
  decode<T>(codec: Codec<T>, row: Row): Tagged<T>;
  transact(writes: readonly Write[]): Promise<Outcome>;
}

/** Opens a partition; no call is made. */
export function openPartition(backend: Backend, name: TableName, partition: string): Partition {
  const table = backend.table(name);
  const at = { table: name, partition };

  return {
    async read(codec, row) {
      const found = await table.get(partition, row);
      return found && codec.read(at, found);
    },
    async list(codec, range) {
      const found = await table.range(partition, range);
      return found.map((row) => codec.read(at, row));
    },
    rows: (range) => table.range(partition, range),
    decode: (codec, row) => codec.read(at, row),
    transact: (writes) => table.transact(partition, writes),
  };
}

/** Writes a new row. */
export function insert<T>(
  codec: Codec<T>,
  row: string,
  value: T,
): Extract<Write, { readonly kind: 'insert' }> {
  return { kind: 'insert', row, cells: codec.write(value) };
}

/** Writes a row that was read under this tag. */
export function replace<T>(codec: Codec<T>, row: string, { value, tag }: Tagged<T>): Write {
  return { kind: 'replace', row, etag: tag, cells: codec.write(value) };
}

/** Writes a row that is new when it has no tag. */
export function put<T>(
  codec: Codec<T>,
  row: string,
  { value, tag }: { readonly value: T; readonly tag: string | undefined },
): Write {
  return tag === undefined ? insert(codec, row, value) : replace(codec, row, { value, tag });
}

/** The ETag of one write of a transaction that went well. */
export function tagOf(outcome: Outcome, index: number): string {
  const tag = outcome.ok ? outcome.etags[index] : undefined;
  if (tag === undefined) throw new Error(`no ETag for write ${index} of the transaction`);
  return tag;
}

/**
 * Throws for a conflict of any other write than these, by their places in the transaction: nobody
 * else writes those rows, and trying again would meet the same conflict for ever.
 */
export function expectConflictAt(
  { index, reason }: Extract<Outcome, { readonly ok: false }>,
  expected: readonly number[],
): void {
  if (!expected.includes(index)) throw new Error(`a conflict of write ${index}: ${reason}`);
}

/** At most so many rows of a range. */
export function atMost(limit: number, range: Range): Range {
  return { ...range, limit };
}
