import { describe, expect, it } from 'vitest';
import { withKnownRows } from '../../src/storage/known-rows.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';

describe('withKnownRows', () => {
  const people = withKnownRows(makeMemoryBackend()).table('people');
  const insert = (row: string) => ({ kind: 'insert', row, cells: {} }) as const;

  it('lets a row of a known kind through', async () => {
    expect(await people.transact('t', [insert('a~entra')])).toMatchObject({ ok: true });
  });

  it('refuses one nobody has said what becomes of, and names no more than its kind', async () => {
    const refused = people.transact('t', [insert('secret~karen')]);

    await expect(refused).rejects.toThrow('rows secret~ of people are not in');
    await expect(refused).rejects.not.toThrow('karen');
    expect(await people.get('t', 'secret~karen')).toBeUndefined();
  });
});
