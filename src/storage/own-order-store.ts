// People who wait for their own data, in the tenant's partition of the table `jobs`.
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import type { OwnOrderStore } from '../ports/own-order-store.ts';
import { ownOrderCodec } from './codecs/own-order.ts';
import { key, rowsUnder } from './keys.ts';
import { outboxWrites } from './outbox-rows.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

const rowOf = (person: PersonId): string => key('m', person);

/** Makes the store. */
export function makeOwnOrderStore(backend: Backend, { clock, ids }: StoreDeps): OwnOrderStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'jobs', key(tenant));

  return {
    order: (tenant, person) => partition(tenant).read(ownOrderCodec, rowOf(person)),
    orders: (tenant) => partition(tenant).list(ownOrderCodec, rowsUnder('m')),
    async save(order, tag, says) {
      const outcome = await partition(order.tenant).transact([
        put(ownOrderCodec, rowOf(order.person), { value: order, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      return outcome.ok ? { value: order, tag: tagOf(outcome, 0) } : 'changed';
    },
    async drop({ value, tag }) {
      const row = rowOf(value.person);
      await partition(value.tenant).transact([{ kind: 'delete', row, etag: tag }]);
    },
  };
}
