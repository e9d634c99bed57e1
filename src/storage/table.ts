// What a storage backend must do: rows in partitions, read by key or range, written in transactions.

/** A stored cell; long texts go into `json`, which a backend never looks into. */
export type Cell = string | number | boolean;

export interface Row {
  readonly row: string;
  readonly etag: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type Write =
  | {
      readonly kind: 'insert';
      readonly row: string;
      readonly cells: Readonly<Record<string, Cell>>;
    }
  | {
      readonly kind: 'replace';
      readonly row: string;
      readonly etag: string;
      readonly cells: Readonly<Record<string, Cell>>;
    }
  /**
   * Without an ETag the row goes whatever it holds: for an index row that another row guards.
   * With one it must be the only write.
   */
  | { readonly kind: 'delete'; readonly row: string; readonly etag?: string };

/**
 * What became of a transaction. `etags` holds the new ETag of each write, in order ('' for a
 * delete). A conflict names the first write that did not hold: `exists` (insert of a present row),
 * `changed` (another ETag) or `missing` (row gone).
 */
export type Outcome =
  | { readonly ok: true; readonly etags: readonly string[] }
  | {
      readonly ok: false;
      readonly index: number;
      readonly reason: 'exists' | 'changed' | 'missing';
    };

export interface Range {
  /** First row key wanted. */
  readonly from: string;
  /** First row key not wanted. */
  readonly before: string;
  /** At most so many rows; all of them when left out. */
  readonly limit?: number;
}

/** Partition keys: the first one wanted, and the first one not wanted. */
export type Span = Pick<Range, 'from' | 'before'>;

/** Writes one transaction can hold. */
export const MOST_WRITES = 100;

/** One table. Rows of a partition are ordered by row key, UTF-16 code unit by code unit. */
export interface EntityTable {
  get(partition: string, row: string): Promise<Row | undefined>;
  range(partition: string, range: Range): Promise<readonly Row[]>;
  /** All writes or none; 1 to 100 writes, one per row. A single write is a transaction too. */
  transact(partition: string, writes: readonly Write[]): Promise<Outcome>;
}

export const TABLES = [
  'proposals',
  'initiatives',
  'rounds',
  'responses',
  'registry',
  'people',
  'ledger',
  'jobs',
  'audit',
  'files',
  'erasures',
] as const;
export type TableName = (typeof TABLES)[number];

/** Whether a text is the name of a table. */
export function isTableName(text: string | undefined): text is TableName {
  return TABLES.some((name) => name === text);
}

/** A storage backend: a table by its name. */
export interface Backend {
  table(name: TableName): EntityTable;
  /** The first partition with rows from a key on, for who goes through a table; undefined when none is left. */
  nextPartition(name: TableName, within: Span): Promise<string | undefined>;
  /** Creates what is missing; called once at start. */
  prepare(): Promise<void>;
  /** A cheap round trip that throws when storage cannot be reached. */
  ping(): Promise<void>;
}
