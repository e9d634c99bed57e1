// Papers somebody asked for, in the tenant's partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { PaperStore } from '../ports/paper-store.ts';
import { paperOrderCodec } from './codecs/paper-order.ts';
import { key, rowsUnder } from './keys.ts';
import { outboxWrites } from './outbox-rows.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

const rowOf = (id: string): string => key('w', id);

/** Makes the store. */
export function makePaperStore(backend: Backend, { clock, ids }: StoreDeps): PaperStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'jobs', key(tenant));

  return {
    order: (tenant, id) => partition(tenant).read(paperOrderCodec, rowOf(id)),
    orders: (tenant) => partition(tenant).list(paperOrderCodec, rowsUnder('w')),
    async save(order, tag, says) {
      const outcome = await partition(order.tenant).transact([
        put(paperOrderCodec, rowOf(order.id), { value: order, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      return outcome.ok ? { value: order, tag: tagOf(outcome, 0) } : 'changed';
    },
    async drop({ value, tag }) {
      await partition(value.tenant).transact([{ kind: 'delete', row: rowOf(value.id), etag: tag }]);
    },
  };
}
