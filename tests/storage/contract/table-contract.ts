// What both backends promise about a table.
import { beforeEach, describe, expect, it } from 'vitest';
import { tagOf } from '../../../src/storage/partition.ts';
import type { EntityTable, Write } from '../../../src/storage/table.ts';
import type { World } from './world.ts';

const anInsert = (row: string, text = 'x'): Write => ({ kind: 'insert', row, cells: { text } });
const EVERYTHING = { from: ' ', before: '~~' };

export function tableContract(open: () => Promise<World>): void {
  describe('a table', () => {
    let world: World;
    let table: EntityTable;
    beforeEach(async () => {
      world = await open();
      table = world.backend.table('audit');
    });

    const rowsIn = async (partition: string) =>
      (await table.range(partition, EVERYTHING)).map(({ row }) => row);

    it('gives back the cells it was given', async () => {
      const cells = { text: 'Ærø "å" \n 🎈', whole: -7, large: 2_147_483_647, yes: true, none: '' };

      await table.transact(world.tenant, [{ kind: 'insert', row: 'a', cells }]);

      expect((await table.get(world.tenant, 'a'))?.cells).toMatchObject(cells);
    });

    it('keeps every letter of a large transaction', async () => {
      const texts = Array.from(
        { length: 40 },
        (_, n) => `${'x'.repeat(n)}${'æ🎈ø"å\n'.repeat(600)}`,
      );
      const writes = texts.map((text, n) => anInsert(`r${String(n).padStart(2, '0')}`, text));

      await table.transact(world.tenant, writes);

      const rows = await table.range(world.tenant, EVERYTHING);
      expect(rows.every(({ cells }, n) => cells['text'] === texts[n])).toBe(true);
    });

    it('knows no row that was never written', async () => {
      expect(await table.get(world.tenant, 'a')).toBeUndefined();
      expect(await table.range(world.tenant, EVERYTHING)).toEqual([]);
    });

    it('lists rows in the order of their code units, the first included and the last not', async () => {
      await table.transact(
        world.tenant,
        ['b', '10', 'a', 'Z', '_', '9', 'B'].map((r) => anInsert(r)),
      );

      expect(await rowsIn(world.tenant)).toEqual(['10', '9', 'B', 'Z', '_', 'a', 'b']);
      const some = await table.range(world.tenant, { from: '9', before: 'a', limit: 3 });
      expect(some.map(({ row }) => row)).toEqual(['9', 'B', 'Z']);
    });

    it('names its partitions one after the other, as long as they hold a row', async () => {
      const [one, two, three] = ['', '~2026', '~2027'].map((end) => `${world.tenant}${end}`);
      if (one === undefined || two === undefined || three === undefined) throw new Error('three');
      for (const partition of [three, one, two]) await table.transact(partition, [anInsert('a')]);
      const next = (from: string) =>
        world.backend.nextPartition('audit', { from, before: `${world.tenant}~~` });

      expect(await next(world.tenant)).toBe(one);
      expect(await next(`${one}!`)).toBe(two);
      expect(await next(`${two}!`)).toBe(three);
      expect(await next(`${three}!`)).toBeUndefined();
      await table.transact(two, [{ kind: 'delete', row: 'a' }]);
      expect(await next(`${one}!`)).toBe(three);
    });

    it('lists more rows than the service puts on a page', async () => {
      const rows = Array.from({ length: 1100 }, (_, n) => `r${String(n).padStart(4, '0')}`);
      for (let from = 0; from < rows.length; from += 100) {
        const writes = rows.slice(from, from + 100).map((row) => anInsert(row));
        expect((await table.transact(world.tenant, writes)).ok).toBe(true);
      }

      expect(await rowsIn(world.tenant)).toEqual(rows);
      const limited = await table.range(world.tenant, { ...EVERYTHING, limit: 1050 });
      expect(limited).toHaveLength(1050);
    });

    it('keeps partitions apart', async () => {
      await table.transact(`${world.tenant}~1`, [anInsert('a')]);
      await table.transact(`${world.tenant}~2`, [anInsert('b')]);

      expect(await rowsIn(`${world.tenant}~1`)).toEqual(['a']);
      expect(await rowsIn(`${world.tenant}~2`)).toEqual(['b']);
    });

    it('refuses to insert a row twice, alone or among others', async () => {
      await table.transact(world.tenant, [anInsert('a', 'first')]);

      const alone = await table.transact(world.tenant, [anInsert('a')]);
      const among = await table.transact(world.tenant, [anInsert('b'), anInsert('a')]);

      expect(alone).toEqual({ ok: false, index: 0, reason: 'exists' });
      expect(among).toEqual({ ok: false, index: 1, reason: 'exists' });
      expect(await rowsIn(world.tenant)).toEqual(['a']);
      expect((await table.get(world.tenant, 'a'))?.cells['text']).toBe('first');
    });

    it('replaces a row under its latest ETag only', async () => {
      const etag = tagOf(await table.transact(world.tenant, [anInsert('a')]), 0);
      const next = (text: string): Write => ({ kind: 'replace', row: 'a', etag, cells: { text } });

      const first = await table.transact(world.tenant, [next('second')]);
      const late = await table.transact(world.tenant, [next('third')]);
      const among = await table.transact(world.tenant, [anInsert('b'), next('third')]);

      expect(late).toEqual({ ok: false, index: 0, reason: 'changed' });
      expect(among).toEqual({ ok: false, index: 1, reason: 'changed' });
      const stored = await table.get(world.tenant, 'a');
      expect(stored?.cells['text']).toBe('second');
      expect(stored?.etag).toBe(tagOf(first, 0));
      expect(await rowsIn(world.tenant)).toEqual(['a']);
    });

    it('leaves no cell of the row that was replaced', async () => {
      const cells = { json0: 'a', json1: 'b' };
      const etag = tagOf(
        await table.transact(world.tenant, [{ kind: 'insert', row: 'a', cells }]),
        0,
      );

      const write: Write = { kind: 'replace', row: 'a', etag, cells: { json0: 'c' } };
      const outcome = await table.transact(world.tenant, [write]);

      expect(outcome.ok).toBe(true);
      expect((await table.get(world.tenant, 'a'))?.cells).not.toHaveProperty('json1');
    });

    it('tells that a row to replace or delete is gone', async () => {
      const etag = tagOf(await table.transact(world.tenant, [anInsert('a')]), 0);
      await table.transact(world.tenant, [{ kind: 'delete', row: 'a', etag }]);

      const gone: Write[] = [
        { kind: 'replace', row: 'a', etag, cells: { text: 'x' } },
        { kind: 'delete', row: 'a', etag },
        { kind: 'delete', row: 'a' },
      ];
      const outcomes = await Promise.all(
        gone.map((write) => table.transact(world.tenant, [write])),
      );

      expect(outcomes).toEqual(gone.map(() => ({ ok: false, index: 0, reason: 'missing' })));
    });

    it('deletes under an ETag only when it is the latest, and without one always', async () => {
      const etag = tagOf(await table.transact(world.tenant, [anInsert('a'), anInsert('b')]), 0);
      await table.transact(world.tenant, [
        { kind: 'replace', row: 'a', etag, cells: { text: 'y' } },
      ]);

      const stale = await table.transact(world.tenant, [{ kind: 'delete', row: 'a', etag }]);
      const free = await table.transact(world.tenant, [
        { kind: 'delete', row: 'b' },
        anInsert('c'),
      ]);

      expect(stale).toEqual({ ok: false, index: 0, reason: 'changed' });
      expect(free).toEqual({ ok: true, etags: ['', expect.stringMatching(/./)] });
      expect(await rowsIn(world.tenant)).toEqual(['a', 'c']);
    });

    it('tells the ETag of every write of a transaction', async () => {
      const outcome = await table.transact(world.tenant, [anInsert('b'), anInsert('a')]);

      const stored = await Promise.all(['b', 'a'].map((row) => table.get(world.tenant, row)));
      expect(outcome).toEqual({ ok: true, etags: stored.map((row) => row?.etag) });
    });

    it('answers a ping, and can be prepared twice', async () => {
      await world.backend.prepare();

      await expect(world.backend.ping()).resolves.toBeUndefined();
    });
  });
}
