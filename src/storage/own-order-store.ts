// People who wait for their own data, in the tenant's partition of the table `jobs`.
import type { OwnOrderStore } from '../ports/own-order-store.ts';
import { ownOrderCodec } from './codecs/own-order.ts';
import { key, rowsUnder } from './keys.ts';
import { makeOrderStore } from './order-store.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

/** Makes the store. */
export function makeOwnOrderStore(backend: Backend, deps: StoreDeps): OwnOrderStore {
  return makeOrderStore(backend, deps, {
    codec: ownOrderCodec,
    idOf: ({ person }) => person,
    rowOf: (person) => key('m', person),
    all: rowsUnder('m'),
  });
}
