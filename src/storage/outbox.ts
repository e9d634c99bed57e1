// Messages waiting to be relayed, from every partition that may hold some.
import type { Outbox, OutboxRow } from '../ports/outbox.ts';
import { waitingCodec } from './codecs/message.ts';
import { rowsAfter } from './keys.ts';
import type { OutboxPartition, OutboxPartitions } from './outbox-partitions.ts';
import { OUTBOX_ROWS } from './outbox-rows.ts';
import { atMost, openPartition, type Partition, replace, tagOf } from './partition.ts';
import { type Backend, isTableName, type Row } from './table.ts';

interface Found {
  readonly readable: readonly OutboxRow[];
  readonly errors: readonly unknown[];
}

/** Makes the outbox. A message's id is where it lies, which no other message ever does. */
export function makeOutbox(backend: Backend, partitions: OutboxPartitions): Outbox {
  async function waitingIn(
    place: OutboxPartition,
    limit: number,
    past: readonly OutboxRow[],
  ): Promise<Found> {
    const { table, partition } = place;
    const rows = openPartition(backend, table, partition);
    const last = past
      .filter(({ from }) => from.table === table && from.partition === partition)
      .reduce((latest, { from }) => (from.row > latest ? from.row : latest), '');
    let range = last === '' ? OUTBOX_ROWS : rowsAfter(last, OUTBOX_ROWS);
    const errors: unknown[] = [];
    for (;;) {
      const page = await rows.rows(atMost(limit, range));
      const found = read(rows, place, page);
      errors.push(...found.errors);
      const end = page.length < limit ? undefined : page.at(-1);
      if (found.readable.length > 0 || end === undefined) return { ...found, errors };
      range = rowsAfter(end.row, OUTBOX_ROWS);
    }
  }

  function partitionOf({ table, partition }: OutboxRow['from']): Partition {
    if (!isTableName(table)) throw new Error(`no table is called ${table}`);
    return openPartition(backend, table, partition);
  }

  return {
    async waiting(tenant, limit, past = []) {
      const places = await partitions.all(tenant);
      const found = await Promise.all(places.map((place) => waitingIn(place, limit, past)));
      const waiting = inTurn(found.map(({ readable }) => readable)).slice(0, limit);
      const errors = found.flatMap((one) => one.errors);
      if (waiting.length > 0 || errors.length === 0) return waiting;
      throw new AggregateError(errors, `${errors.length} waiting messages cannot be read`);
    },
    async advance(row, cursor) {
      const { message, from } = row;
      const write = replace(waitingCodec, from.row, {
        value: { ...message, cursor },
        tag: from.tag,
      });
      const outcome = await partitionOf(from).transact([write]);
      if (!outcome.ok) return undefined;
      return { ...row, cursor, from: { ...from, tag: tagOf(outcome, 0) } };
    },
    async done({ from }) {
      await partitionOf(from).transact([{ kind: 'delete', row: from.row, etag: from.tag }]);
    },
  };
}

/** What can be read of some rows: a broken one, or one of a newer program, stops no other. */
function read(
  rows: Partition,
  { table, partition }: OutboxPartition,
  found: readonly Row[],
): Found {
  const readable: OutboxRow[] = [];
  const errors: unknown[] = [];
  for (const row of found) {
    try {
      const { cursor, ...message } = rows.decode(waitingCodec, row).value;
      const from = { table, partition, row: row.row, tag: row.etag };
      const id = `${table}:${partition}:${row.row}`;
      readable.push({ id, message, ...(cursor !== undefined && { cursor }), from });
    } catch (error) {
      errors.push(error);
    }
  }
  return { readable, errors };
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) =>
    lists.flatMap((list) => list.slice(n, n + 1)),
  ).flat();
}
