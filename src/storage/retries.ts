// Tries again when storage does not answer, and knows its own transaction when it meets it again.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend, EntityTable, Outcome, Row, Write } from './table.ts';
import { isTransient, transient } from './transient.ts';

/** Waiting and chance, replaced by tests. `random` is at least 0 and below 1. */
export interface Pacing {
  readonly wait: (ms: number) => Promise<unknown>;
  readonly random: () => number;
}

export const PACING: Pacing = { wait: (ms) => sleep(ms), random: Math.random };

type Conflict = Extract<Outcome, { readonly ok: false }>;

/** A transaction with its operation id, tried so often, and how its rows are read. */
interface Tried {
  readonly marked: readonly Write[];
  readonly op: string;
  readonly tries: number;
  readonly read: (row: string) => Promise<Row | undefined>;
}

const MOST_TRIES = 3;
const FIRST_WAIT_MS = 50;
/** An ETag no row ever has, for a row of ours that somebody has changed since. */
const LOST_ETAG = `W/"datetime'1970-01-01T00%3A00%3A00.0000000Z'"`;

/**
 * A backend whose calls are tried up to three times with jitter. Each transaction marks its rows
 * with an operation id in the cell `op`. A conflict is believed when the row it names is read and is
 * as the conflict says; otherwise the call is tried again. When a row carries the id, an earlier try
 * was committed and only its answer was lost: the conflict is our own success.
 */
export function withRetries(backend: Backend, pacing: Pacing = PACING): Backend {
  return {
    table: (name) => tableWithRetries(backend.table(name), pacing),
    nextPartition: (name, within) => trying(pacing, () => backend.nextPartition(name, within)),
    prepare: () => trying(pacing, () => backend.prepare()),
    ping: () => backend.ping(),
  };
}

function tableWithRetries(table: EntityTable, pacing: Pacing): EntityTable {
  const get: EntityTable['get'] = (partition, row) =>
    trying(pacing, () => table.get(partition, row));
  return {
    get,
    range: (partition, range) => trying(pacing, () => table.range(partition, range)),
    async transact(partition, writes) {
      const op = randomBytes(12).toString('base64url');
      const marked = writes.map((write) =>
        write.kind === 'delete' ? write : { ...write, cells: { ...write.cells, op } },
      );
      const read = (row: string) => get(partition, row);
      let tries = 0;
      return trying(pacing, async () => {
        tries += 1;
        const outcome = await table.transact(partition, marked);
        return outcome.ok ? outcome : judged(outcome, { marked, op, tries, read });
      });
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

/** What a conflict comes to: it is real, it is our own success, or it is not there: thrown. */
async function judged(conflict: Conflict, tried: Tried): Promise<Outcome> {
  const named = tried.marked[conflict.index];
  if (named === undefined) throw new Error(`a conflict of write ${conflict.index}`);
  const found = await tried.read(named.row);
  const ours = found?.cells['op'] === tried.op;
  const reason = reasonOf(named, found);
  if (!ours && reason === undefined) {
    throw transient('storage told of a conflict that is not there', undefined);
  }
  // A first try that met a conflict was not committed, unless its mark is there.
  const own = ours || tried.tries > 1 ? await ownSuccess(tried) : undefined;
  return own ?? { ...conflict, ...(reason !== undefined && { reason }) };
}

/** Why a write cannot hold on the row as it is; undefined when it can. */
function reasonOf(write: Write, found: Row | undefined): Conflict['reason'] | undefined {
  if (write.kind === 'insert') return found && 'exists';
  if (found === undefined) return 'missing';
  return write.etag === undefined || write.etag === found.etag ? undefined : 'changed';
}

/** Reads the rows of a transaction back; undefined when none of them is ours. */
async function ownSuccess({ marked, op, read }: Tried): Promise<Outcome | undefined> {
  const rows = await Promise.all(marked.map(({ row }) => read(row)));
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
