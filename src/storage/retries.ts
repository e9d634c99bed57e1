// Tries again when storage does not answer, and knows its own transaction when it meets it again.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend, EntityTable, Outcome, Write } from './table.ts';
import { isTransient } from './transient.ts';

/** Waiting and chance, replaced by tests. `random` is at least 0 and below 1. */
export interface Pacing {
  readonly wait: (ms: number) => Promise<unknown>;
  readonly random: () => number;
}

export const PACING: Pacing = { wait: (ms) => sleep(ms), random: Math.random };

const MOST_TRIES = 3;
const FIRST_WAIT_MS = 50;
/** An ETag no row ever has, for a row of ours that somebody has changed since. */
const LOST_ETAG = `W/"datetime'1970-01-01T00%3A00%3A00.0000000Z'"`;

/**
 * A backend whose calls are tried up to three times with jitter. Each transaction marks its rows
 * with an operation id in the cell `op`; a conflict met on a second try is our own success when a
 * row carries the id, because the first try was committed and only its answer was lost.
 */
export function withRetries(backend: Backend, pacing: Pacing = PACING): Backend {
  return {
    table: (name) => tableWithRetries(backend.table(name), pacing),
    prepare: () => trying(pacing, () => backend.prepare()),
    ping: () => backend.ping(),
  };
}

function tableWithRetries(table: EntityTable, pacing: Pacing): EntityTable {
  return {
    get: (partition, row) => trying(pacing, () => table.get(partition, row)),
    range: (partition, range) => trying(pacing, () => table.range(partition, range)),
    async transact(partition, writes) {
      const op = randomBytes(12).toString('base64url');
      const marked = writes.map((write) =>
        write.kind === 'delete' ? write : { ...write, cells: { ...write.cells, op } },
      );
      let tries = 0;
      const outcome = await trying(pacing, () => {
        tries += 1;
        return table.transact(partition, marked);
      });
      if (outcome.ok || tries === 1) return outcome;
      const own = await trying(pacing, () => ownSuccess(table, partition, { marked, op }));
      return own ?? outcome;
    },
  };
}

async function trying<T>(pacing: Pacing, call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isTransient(error) || tries === MOST_TRIES) throw error;
      await pacing.wait(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pacing.random()));
    }
  }
}

/** Reads the rows of a transaction back; undefined when none of them is ours. */
async function ownSuccess(
  table: EntityTable,
  partition: string,
  { marked, op }: { readonly marked: readonly Write[]; readonly op: string },
): Promise<Outcome | undefined> {
  const rows = await Promise.all(marked.map(({ row }) => table.get(partition, row)));
  // Nothing but deletes leaves no mark; what they wanted gone is gone.
  const onlyDeletes = marked.every(({ kind }) => kind === 'delete');
  const ours = onlyDeletes
    ? rows.every((row) => row === undefined)
    : rows.some((row) => row?.cells['op'] === op);
  if (!ours) return undefined;
  const etags = marked.map(({ kind }, index) => {
    if (kind === 'delete') return '';
    const row = rows[index];
    return row?.cells['op'] === op ? row.etag : LOST_ETAG;
  });
  return { ok: true, etags };
}
