// What the table service refuses is refused before it is sent, whichever backend is behind.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cell, EntityTable, Write } from '../../../src/storage/table.ts';
import type { World } from './world.ts';

const anInsert = (row: string, cells: Readonly<Record<string, Cell>> = {}): Write => ({
  kind: 'insert',
  row,
  cells,
});
const cellsNamed = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, 1]));
const cellsOf = (count: number, length: number, letter = 'x') =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`c${n}`, letter.repeat(length)]));

export function limitsContract(open: () => Promise<World>): void {
  describe('a limit of the table service', () => {
    let world: World;
    let table: EntityTable;
    beforeEach(async () => {
      world = await open();
      table = world.backend.table('audit');
    });

    const refused: readonly (readonly [string, readonly Write[], RegExp])[] = [
      ['an empty transaction', [], /0 writes/],
      ['101 writes', Array.from({ length: 101 }, (_, n) => anInsert(`r${n}`)), /101 writes/],
      ['a row twice in a transaction', [anInsert('a'), anInsert('a')], /two writes to one row/],
      [
        'a delete under an ETag among others',
        [anInsert('a'), { kind: 'delete', row: 'b', etag: 'W/"1"' }],
        /sends no ETag/,
      ],
      ['a row key of 513 characters', [anInsert('k'.repeat(513))], /513 characters/],
      ...['/', '\\', '#', '?', '\u0000', '\u001f', '\u007f', '\u009f'].map(
        (char) =>
          [`${JSON.stringify(char)} in a key`, [anInsert(`a${char}`)], /forbidden/] as const,
      ),
      ['252 cells beside the operation', [anInsert('a', cellsNamed(252))], /252 cells/],
      ['a text of 32,769 characters', [anInsert('a', cellsOf(1, 32_769))], /32769 characters/],
      ['a row over 1 MiB', [anInsert('a', cellsOf(17, 32_000))], /bytes, at most 1048576/],
      [
        'a transaction over 4 MiB',
        Array.from('abcdefghi', (row) => anInsert(row, cellsOf(15, 32_000))),
        /bytes, at most 4194304/,
      ],
      [
        'a transaction over 4 MiB once its letters are written out',
        Array.from('abc', (row) => anInsert(row, cellsOf(8, 32_000, 'å'))),
        /bytes, at most 4194304/,
      ],
      ['a cell called row key', [anInsert('a', { RowKey: 'x' })], /cannot be called/],
      ['a cell with a dash in its name', [anInsert('a', { 'a-b': 'x' })], /cannot be called/],
      ['a number of more than 32 bits', [anInsert('a', { n: 2 ** 31 })], /32 bits/],
      ['a broken number', [anInsert('a', { n: 0.5 })], /32 bits/],
    ];

    it.each(refused)('refuses %s', async (_, writes, reason) => {
      await expect(table.transact(world.tenant, writes)).rejects.toThrow(reason);
    });

    it('refuses a bad key in every kind of call', async () => {
      await expect(table.get('a/b', 'c')).rejects.toThrow(/forbidden/);
      await expect(table.get('a', 'b#c')).rejects.toThrow(/forbidden/);
      await expect(table.range('a', { from: 'b?', before: 'c' })).rejects.toThrow(/forbidden/);
      await expect(table.transact('a\\', [anInsert('b')])).rejects.toThrow(/forbidden/);
    });

    it('counts a large transaction by what is sent, not by what it could be', async () => {
      const writes = Array.from('abcde', (row) => anInsert(row, cellsOf(15, 32_000)));

      expect((await table.transact(world.tenant, writes)).ok).toBe(true);
    });

    it('is reached exactly: 100 writes, 251 cells, 32,768 characters, a key of 512', async () => {
      const writes = Array.from({ length: 97 }, (_, n) => anInsert(`r${n}`));
      const full = [
        anInsert('cells', cellsNamed(251)),
        anInsert('text', cellsOf(1, 32_768)),
        anInsert('k'.repeat(512)),
      ];

      const outcome = await table.transact(world.tenant, [...writes, ...full]);

      expect(outcome.ok).toBe(true);
      expect((await table.get(world.tenant, 'text'))?.cells['c0']).toHaveLength(32_768);
    });
  });
}
