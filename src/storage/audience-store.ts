// Lists of people that waves can be put to, in the tenant's partition of the table `rounds`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { AudienceStore } from '../ports/audience-store.ts';
import { audienceListCodec } from './codecs/asked.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition } from './partition.ts';
import type { Backend } from './table.ts';

/** Makes the store. A list is one row. */
export function makeAudienceStore(backend: Backend): AudienceStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'rounds', key(tenant));

  return {
    async add(list) {
      const row = insert(audienceListCodec, key('l', list.id), list);
      return (await partition(list.tenant).transact([row])).ok;
    },
    list: async (tenant, id) =>
      (await partition(tenant).read(audienceListCodec, key('l', id)))?.value,
    async all(tenant) {
      const found = await partition(tenant).list(audienceListCodec, rowsUnder('l'));
      return found.map(({ value }) => value);
    },
  };
}
