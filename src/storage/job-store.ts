// Latest runs of jobs and claims of digest periods, in the tenant's partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { JobStore } from '../ports/job-store.ts';
import { digestClaimCodec, jobRunCodec, rowPointerCodec } from './codecs/bookkeeping.ts';
import { key } from './keys.ts';
import { outboxWrites } from './outbox-rows.ts';
import {
  expectConflictAt,
  insert,
  openPartition,
  type Partition,
  put,
  tagOf,
} from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

const LATEST_ROW = key('l', 'digest');

/** Makes the store. */
export function makeJobStore(backend: Backend, { clock, ids }: StoreDeps): JobStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'jobs', key(tenant));

  return {
    run: (tenant, job) => partition(tenant).read(jobRunCodec, key('j', job)),
    async saveRun(tenant, run, tag) {
      const write = put(jobRunCodec, key('j', run.job), { value: run, tag });
      const outcome = await partition(tenant).transact([write]);
      return outcome.ok ? { value: run, tag: tagOf(outcome, 0) } : undefined;
    },
    async claimDigest(claim, says) {
      const rows = partition(claim.tenant);
      const row = key('c', claim.id);
      const place = [clock.now().toISOString(), ids.fresh()];
      for (;;) {
        const latest = await rows.read(rowPointerCodec, LATEST_ROW);
        const last = latest && (await rows.read(digestClaimCodec, latest.value.row));
        // A process that was paused after it looked would tell again what a later digest told.
        if (last !== undefined && last.value.until > claim.until) return false;
        const outcome = await rows.transact([
          insert(digestClaimCodec, row, claim),
          put(rowPointerCodec, LATEST_ROW, { value: { row }, tag: latest?.tag }),
          ...outboxWrites(place, says),
        ]);
        if (outcome.ok) return true;
        // Only the claim itself says that the period is taken; the pointer is read again.
        if (outcome.index === 0) return false;
        expectConflictAt(outcome, [1]);
      }
    },
    async lastDigest(tenant) {
      const latest = await partition(tenant).read(rowPointerCodec, LATEST_ROW);
      if (latest === undefined) return undefined;
      return (await partition(tenant).read(digestClaimCodec, latest.value.row))?.value;
    },
  };
}
