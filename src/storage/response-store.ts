// Answers of rounds: each round has a partition of its own in the table `responses`.
import type { ResponseStore, RoundAt } from '../ports/response-store.ts';
import { makeAnonymousRows } from './anonymous-rows.ts';
import { makeAskedRows } from './asked-rows.ts';
import { responseCodec } from './codecs/response.ts';
import { makeDoorRow } from './door-row.ts';
import { key, rowsUnder } from './keys.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { Backend } from './table.ts';

/** Makes the store. A response is one row: forty people at once stand in nobody's way. */
export function makeResponseStore(backend: Backend): ResponseStore {
  const partition = ({ tenant, round }: RoundAt): Partition =>
    openPartition(backend, 'responses', key(tenant, round));

  return {
    ...makeAskedRows(partition),
    ...makeDoorRow(partition),
    ...makeAnonymousRows(partition),
    response: (at, person) => partition(at).read(responseCodec, key('a', person)),
    async saveResponse(response, tag) {
      const row = put(responseCodec, key('a', response.person), { value: response, tag });
      const outcome = await partition(response).transact([row]);
      return outcome.ok ? { value: response, tag: tagOf(outcome, 0) } : 'changed';
    },
    async responses(at) {
      const found = await partition(at).list(responseCodec, rowsUnder('a'));
      return found.map(({ value }) => value);
    },
  };
}
