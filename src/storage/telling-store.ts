// How far other systems were told of what is published, in the tenant's partition of the table `jobs`.
import type { TellingStore } from '../ports/announcing.ts';
import { tellingCodec } from './codecs/telling.ts';
import { key } from './keys.ts';
import { openPartition, put, tagOf } from './partition.ts';
import type { Backend } from './table.ts';

const rowOf = (receiver: string): string => key('h', receiver);

/** Makes the store. */
export function makeTellingStore(backend: Backend): TellingStore {
  const partition = (tenant: string) => openPartition(backend, 'jobs', key(tenant));
  return {
    telling: (tenant, receiver) => partition(tenant).read(tellingCodec, rowOf(receiver)),
    async saveTelling(telling, tag) {
      const write = put(tellingCodec, rowOf(telling.receiver), { value: telling, tag });
      const outcome = await partition(telling.tenant).transact([write]);
      return outcome.ok ? { value: telling, tag: tagOf(outcome, 0) } : undefined;
    },
  };
}
