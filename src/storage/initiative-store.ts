// Initiatives of a tenant, in its partition of the table `initiatives`.
import type { Initiative } from '../domain/initiative/initiative.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { InitiativeStore } from '../ports/initiative-store.ts';
import { initiativeCodec } from './codecs/initiative.ts';
import { key, rowsUnder } from './keys.ts';
import type { OutboxPartitions } from './outbox-partitions.ts';
import { outboxWrites } from './outbox-rows.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;
const rowOf = (id: string): string => key('i', id);

/** Makes the store. There are tens to hundreds of them: a list is one range read, kept for 10 s. */
export function makeInitiativeStore(
  backend: Backend,
  { clock, ids, partitions }: StoreDeps & { readonly partitions: OutboxPartitions },
): InitiativeStore {
  const cache = makeTimedCache<readonly Initiative[]>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition =>
    openPartition(backend, 'initiatives', key(tenant));

  return {
    initiative: (tenant, id) => partition(tenant).read(initiativeCodec, rowOf(id)),
    async all(tenant) {
      const cached = cache.get(tenant);
      if (cached !== undefined) return cached;
      const found = await partition(tenant).list(initiativeCodec, rowsUnder('i'));
      const newest = found
        .map(({ value }) => value)
        .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
      cache.set(tenant, newest);
      return newest;
    },
    async save(initiative, tag, says) {
      const { tenant } = initiative;
      if (says.length > 0) {
        await partitions.add(tenant, { table: 'initiatives', partition: key(tenant) });
      }
      const outcome = await partition(tenant).transact([
        put(initiativeCodec, rowOf(initiative.id), { value: initiative, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      cache.drop(tenant);
      return outcome.ok ? { value: initiative, tag: tagOf(outcome, 0) } : 'changed';
    },
  };
}
