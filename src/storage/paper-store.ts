// Papers somebody asked for, in the tenant's partition of the table `jobs`.
import type { PaperStore } from '../ports/paper-store.ts';
import { paperOrderCodec } from './codecs/paper-order.ts';
import { key, rowsUnder } from './keys.ts';
import { makeOrderStore } from './order-store.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

/** Makes the store. */
export function makePaperStore(backend: Backend, deps: StoreDeps): PaperStore {
  return makeOrderStore(backend, deps, {
    codec: paperOrderCodec,
    idOf: ({ id }) => id,
    rowOf: (id) => key('w', id),
    all: rowsUnder('w'),
  });
}
