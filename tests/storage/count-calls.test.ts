import { expect, it } from 'vitest';
import { countCalls, createBackend } from '../../src/storage/index.ts';

it('counts reads, ranges and transactions apart', async () => {
  const { backend, calls } = countCalls(await createBackend({ kind: 'memory' }));
  const table = backend.table('audit');

  await table.transact('p', [{ kind: 'insert', row: 'a', cells: { text: 'x' } }]);
  await table.get('p', 'a');
  await table.get('p', 'b');
  await table.range('p', { from: 'a', before: 'c' });

  expect(calls).toEqual({ get: 2, range: 1, transact: 1 });
});

it('counts on a backend that refuses what the service refuses', async () => {
  const { backend } = countCalls(await createBackend({ kind: 'memory' }));

  await expect(backend.table('audit').get('a/b', 'c')).rejects.toThrow(/forbidden/);
});
