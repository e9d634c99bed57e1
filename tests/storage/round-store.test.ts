import { expect, it } from 'vitest';
import { asId } from '../../src/domain/shared/ids.ts';
import { createStores } from '../../src/storage/index.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import { aRound } from '../support/a-round.ts';
import { TENANT } from '../support/builders.ts';

it('lists what can be read, and names what cannot be', async () => {
  const backend = makeMemoryBackend();
  const clock = { now: () => new Date('2026-11-24T09:00:00.000Z') };
  const { rounds } = createStores(backend, { clock, ids: { fresh: () => '1' } });
  const good = aRound({ id: asId('good') });
  await rounds.save(good, undefined, []);
  await backend
    .table('rounds')
    .transact(TENANT, [{ kind: 'insert', row: 'r~newer', cells: { v: 99, data: '{}' } }]);
  const again = createStores(backend, { clock, ids: { fresh: () => '2' } }).rounds;
  expect(await again.all(TENANT)).toEqual([good]);
  expect(await again.unreadable(TENANT)).toEqual([
    { id: 'r~newer', cause: expect.any(Error) as unknown },
  ]);
});
