// Messages waiting to be relayed, from every partition that may hold some.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Outbox, OutboxRow } from '../ports/outbox.ts';
import { messageCodec } from './codecs/message.ts';
import type { OutboxPartition, OutboxPartitions } from './outbox-partitions.ts';
import { OUTBOX_ROWS } from './outbox-rows.ts';
import { atMost, openPartition } from './partition.ts';
import { type Backend, isTableName, type Row } from './table.ts';

/** Makes the outbox. A message's id is where it lies, which no other message ever does. */
export function makeOutbox(backend: Backend, partitions: OutboxPartitions): Outbox {
  async function waitingIn(place: OutboxPartition, limit: number): Promise<readonly OutboxRow[]> {
    const { table, partition } = place;
    const rows = openPartition(backend, table, partition);
    const found = await rows.rows(atMost(limit, OUTBOX_ROWS));
    return found.map((row: Row) => ({
      id: `${table}:${partition}:${row.row}`,
      message: rows.decode(messageCodec, row).value,
      from: { table, partition, row: row.row, tag: row.etag },
    }));
  }

  return {
    async waiting(tenant: TenantId, limit) {
      const places = await partitions.all(tenant);
      const found = await Promise.all(places.map((place) => waitingIn(place, limit)));
      return found.flat().slice(0, limit);
    },
    async done({ from }) {
      if (!isTableName(from.table)) throw new Error(`no table is called ${from.table}`);
      const rows = openPartition(backend, from.table, from.partition);
      await rows.transact([{ kind: 'delete', row: from.row, etag: from.tag }]);
    },
  };
}
