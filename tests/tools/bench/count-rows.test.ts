import { expect, it } from 'vitest';
import { createBackend } from '../../../src/storage/index.ts';
import { countRows } from '../../../tools/bench/count-rows.ts';

it('counts rows that are read, not calls', async () => {
  const { backend, count } = countRows(await createBackend({ kind: 'memory' }));
  const table = backend.table('proposals');
  const insert = (row: string) => ({ kind: 'insert', row, cells: { json: row } }) as const;
  await table.transact('p', [insert('a'), insert('b'), insert('c')]);

  await table.range('p', { from: 'a', before: 'c' });
  await table.get('p', 'c');
  await table.get('p', 'nowhere');

  expect(count.rows).toBe(3);
});
