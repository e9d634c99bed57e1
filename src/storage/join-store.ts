// Codes of rounds and wrong guesses of a tenant, among its rounds.
import type { JoinStore } from '../ports/join-store.ts';
import { heldCodeCodec, triesCodec } from './codecs/joining.ts';
import { key } from './keys.ts';
import { openPartition, put } from './partition.ts';
import type { Backend } from './table.ts';

/** Makes the store. */
export function makeJoinStore(backend: Backend): JoinStore {
  const rounds = (tenant: string) => openPartition(backend, 'rounds', key(tenant));

  return {
    code: (tenant, code) => rounds(tenant).read(heldCodeCodec, key('c', code)),
    async holdCode(tenant, held, tag) {
      const row = put(heldCodeCodec, key('c', held.code), { value: held, tag });
      return (await rounds(tenant).transact([row])).ok;
    },
    tries: (tenant, person) => rounds(tenant).read(triesCodec, key('g', person)),
    async saveTries({ tenant, person }, tries, tag) {
      const row = put(triesCodec, key('g', person), { value: tries, tag });
      return (await rounds(tenant).transact([row])).ok;
    },
  };
}
