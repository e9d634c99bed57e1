// The list of partitions that may hold waiting messages, kept in the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Clock } from '../ports/clock.ts';
import { key, partsOfKey, rowsUnder } from './keys.ts';
import { openPartition } from './partition.ts';
import { type Backend, isTableName, type TableName } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

/** Where waiting messages may lie. */
export interface OutboxPartition {
  readonly table: TableName;
  readonly partition: string;
}

export interface OutboxPartitions {
  /** To be called before the first row of a partition is written, so that none is ever overlooked. */
  add(tenant: TenantId, place: OutboxPartition): Promise<void>;
  /** At most 10 s old; what this process added is always there. */
  all(tenant: TenantId): Promise<readonly OutboxPartition[]>;
}

const CACHE_MS = 10_000;

/** Makes the list. `people` and `jobs` always belong to it and need not be added. */
export function makeOutboxPartitions(
  backend: Backend,
  { clock }: { readonly clock: Clock },
): OutboxPartitions {
  const cache = makeTimedCache<readonly OutboxPartition[]>(clock, CACHE_MS);
  const jobs = (tenant: TenantId) => openPartition(backend, 'jobs', key(tenant));

  return {
    async add(tenant, { table, partition }) {
      const row = key('y', table, partition);
      // A row that exists already says the same.
      await jobs(tenant).transact([{ kind: 'insert', row, cells: {} }]);
      cache.drop(tenant);
    },
    async all(tenant) {
      const cached = cache.get(tenant);
      if (cached !== undefined) return cached;
      const rows = await jobs(tenant).rows(rowsUnder('y'));
      const places = [...alwaysListed(tenant), ...rows.map(({ row }) => placeOf(row))];
      cache.set(tenant, places);
      return places;
    },
  };
}

function alwaysListed(tenant: TenantId): readonly OutboxPartition[] {
  return [
    { table: 'people', partition: key(tenant) },
    { table: 'jobs', partition: key(tenant) },
  ];
}

function placeOf(row: string): OutboxPartition {
  const [, table, partition] = partsOfKey(row);
  if (partition === undefined || !isTableName(table)) throw new Error(`no partition: row ${row}`);
  return { table, partition };
}
