// Roles given by name, in the tenant's partition of the table `registry`.
import type { Grant } from '../domain/people/grant.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { GrantStore } from '../ports/grant-store.ts';
import { grantCodec } from './codecs/grant.ts';
import { key, rowsUnder } from './keys.ts';
import type { OutboxPartitions } from './outbox-partitions.ts';
import { outboxWrites } from './outbox-rows.ts';
import { insert, openPartition, type Partition } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;

/** Makes the store; what this process changes it sees at once. */
export function makeGrantStore(
  backend: Backend,
  { clock, ids, partitions }: StoreDeps & { readonly partitions: OutboxPartitions },
): GrantStore {
  const known = makeTimedCache<readonly Grant[]>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition =>
    openPartition(backend, 'registry', key(tenant));

  return {
    async all(tenant) {
      const cached = known.get(tenant);
      if (cached !== undefined) return cached;
      const stored = await partition(tenant).list(grantCodec, rowsUnder('k'));
      const grants = stored
        .map(({ value }) => value)
        .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
      known.set(tenant, grants);
      return grants;
    },
    async give(tenant, grant, says = []) {
      const row = rowOf(grant);
      if (says.length > 0) {
        await partitions.add(tenant, { table: 'registry', partition: key(tenant) });
      }
      const outcome = await partition(tenant).transact([
        insert(grantCodec, row, grant),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      known.drop(tenant);
      if (outcome.ok) return grant;
      const first = await partition(tenant).read(grantCodec, row);
      // Taken back between the two calls: given a moment ago, it holds no more.
      return first?.value ?? grant;
    },
    async take(tenant, grant) {
      const row = rowOf(grant);
      if ((await partition(tenant).read(grantCodec, row)) === undefined) return false;
      const outcome = await partition(tenant).transact([{ kind: 'delete', row }]);
      known.drop(tenant);
      return outcome.ok;
    },
  };
}

function rowOf({ role, person }: Pick<Grant, 'role' | 'person'>): string {
  return key('k', role, person);
}
