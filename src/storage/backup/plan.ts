// What an export takes of each table, in the order it is read, and what shows that a partition stood still.
import { key, rowsUnder } from '../keys.ts';
import { isTableName, type Range, type TableName } from '../table.ts';

export interface TablePlan {
  /** Kinds of rows that stay behind, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  /**
   * Kinds of rows of which every transaction, and every chain of them, that must not be cut in two
   * writes one. A partition in which none of them changed while it was read fits together.
   */
  readonly guards: readonly string[];
}

/**
 * What names something in another table is read before that table, so that whatever is named is
 * there: a note that became a proposal before the proposals, an initiative before its proposals. The
 * ledger is read after everything with an outbox: a message is then in one of them, or in both, which
 * queues it once.
 */
export const PLAN: Readonly<Record<TableName, TablePlan>> = {
  responses: { leftOut: {}, guards: ['i'] },
  initiatives: { leftOut: {}, guards: ['i'] },
  proposals: { leftOut: {}, guards: ['n'] },
  rounds: { leftOut: {}, guards: ['r', 'l', 's'] },
  registry: { leftOut: {}, guards: ['k', 'r', 't'] },
  people: { leftOut: {}, guards: ['a', 'b', 'c'] },
  jobs: {
    leftOut: {
      r: 'tells that the account it lies in was restored',
      m: 'somebody who waits for a file that is left out too',
    },
    guards: ['b', 'c', 'l', 'n', 'w'],
  },
  files: {
    leftOut: {
      f: 'a link that ends after half an hour',
      c: 'the bytes behind such a link',
    },
    guards: ['t'],
  },
  erasures: { leftOut: {}, guards: [] },
  audit: { leftOut: {}, guards: [] },
  ledger: {
    leftOut: {
      lease: 'names a process',
      h: 'follows from the entries',
      q: 'follows from the entries',
      x: 'follows from the entries',
      z: 'follows from the entries',
    },
    guards: [],
  },
};

/** Tables in the order in which they are read. */
export const READ_ORDER: readonly TableName[] = Object.keys(PLAN).filter(isTableName);

/** Every row of a partition. */
export const ALL_ROWS: Range = { from: ' ', before: '~~' };

/** All partitions of a tenant: they are called after it, or after it and something more. */
export function partitionsOf(tenant: string): { readonly from: string; readonly before: string } {
  return { from: key(tenant), before: rowsUnder(tenant).before };
}
