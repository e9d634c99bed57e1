// Letters of a tenant, in its partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import { type Quarter, quarterKey } from '../domain/shared/quarter.ts';
import type { LetterStore } from '../ports/letter-store.ts';
import { letterCodec } from './codecs/letter.ts';
import { quarterLetterCodec } from './codecs/quarter-letter.ts';
import { key, rowsUnder } from './keys.ts';
import { outboxWrites } from './outbox-rows.ts';
import { atMost, openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

const rowOf = (id: string): string => key('b', id);
const quarterRow = (quarter: Quarter): string => key('n', quarterKey(quarter));

/** Makes the store. Ids sort the newest first, so the latest are the first rows. */
export function makeLetterStore(backend: Backend, { clock, ids }: StoreDeps): LetterStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'jobs', key(tenant));

  return {
    letter: (tenant, id) => partition(tenant).read(letterCodec, rowOf(id)),
    async save(letter, tag, says) {
      const outcome = await partition(letter.tenant).transact([
        put(letterCodec, rowOf(letter.id), { value: letter, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      return outcome.ok ? { value: letter, tag: tagOf(outcome, 0) } : 'changed';
    },
    async drop({ value, tag }) {
      await partition(value.tenant).transact([{ kind: 'delete', row: rowOf(value.id), etag: tag }]);
    },
    async latest(tenant, limit) {
      const found = await partition(tenant).list(letterCodec, atMost(limit, rowsUnder('b')));
      return found.map(({ value }) => value);
    },
    quarter: (tenant, quarter) => partition(tenant).read(quarterLetterCodec, quarterRow(quarter)),
    async saveQuarter(letter, tag, says) {
      const outcome = await partition(letter.tenant).transact([
        put(quarterLetterCodec, quarterRow(letter), { value: letter, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      return outcome.ok ? { value: letter, tag: tagOf(outcome, 0) } : 'changed';
    },
  };
}
