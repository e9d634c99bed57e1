// Things somebody asked for, in the tenant's partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { OrderStore } from '../ports/order-store.ts';
import type { Codec } from './codec.ts';
import { key } from './keys.ts';
import { outboxWrites } from './outbox-rows.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend, Range } from './table.ts';

/** One kind of order, and where its rows stand. */
interface Kind<Order, Id> {
  readonly codec: Codec<Order>;
  readonly idOf: (order: Order) => Id;
  readonly rowOf: (id: Id) => string;
  readonly all: Range;
}

/** Makes the store of one kind of order. */
export function makeOrderStore<Order extends { readonly tenant: TenantId }, Id extends string>(
  backend: Backend,
  { clock, ids }: StoreDeps,
  { codec, idOf, rowOf, all }: Kind<Order, Id>,
): OrderStore<Order, Id> {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'jobs', key(tenant));

  return {
    order: (tenant, id) => partition(tenant).read(codec, rowOf(id)),
    orders: (tenant) => partition(tenant).list(codec, all),
    async save(order, tag, says) {
      const outcome = await partition(order.tenant).transact([
        put(codec, rowOf(idOf(order)), { value: order, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      return outcome.ok ? { value: order, tag: tagOf(outcome, 0) } : 'changed';
    },
    async drop({ value, tag }) {
      const row = rowOf(idOf(value));
      await partition(value.tenant).transact([{ kind: 'delete', row, etag: tag }]);
    },
  };
}
