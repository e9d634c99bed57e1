import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { makeCodec } from '../../src/storage/codec.ts';
import type { Cell, Row } from '../../src/storage/table.ts';

interface Note {
  readonly text: string;
  readonly tags?: readonly string[];
}

const schema = z.looseObject({ text: z.string(), tags: z.array(z.string()).optional() });
const codec = makeCodec<Note>({ schema });
const AT = { table: 'proposals', partition: 't~2026' };

const rowOf = (cells: Readonly<Record<string, Cell>>): Row => ({
  row: 'p~000042',
  etag: 'e',
  cells,
});

describe('a codec', () => {
  it('gives any value back, with the tag it was read under', () => {
    const note = fc.record({ text: fc.string({ unit: 'binary' }), tags: fc.array(fc.string()) });
    fc.assert(
      fc.property(note, (value) => {
        expect(codec.read(AT, rowOf(codec.write(value)))).toEqual({ value, tag: 'e' });
      }),
    );
  });

  it('spreads a long text over cells that fit and are whole texts each', () => {
    for (const pad of ['', 'x']) {
      const value = { text: pad + '🎈'.repeat(40_000) };

      const { v, ...cells } = codec.write(value);

      expect(v).toBe(1);
      expect(Object.keys(cells)).toEqual(['json0', 'json1', 'json2']);
      for (const cell of Object.values(cells).map(String)) {
        expect(cell.length).toBeLessThanOrEqual(32_000);
        expect(cell.isWellFormed()).toBe(true);
      }
      expect(codec.read(AT, rowOf({ v: 1, ...cells })).value).toEqual(value);
    }
  });

  it('keeps fields it does not know, for the newer program that wrote them', () => {
    const cells = { v: 1, json0: '{"text":"a","later":[1]}' };

    expect(codec.read(AT, rowOf(cells)).value).toEqual({ text: 'a', later: [1] });
  });

  it('upgrades a record of an older version, step by step', () => {
    const old = z.object({ words: z.array(z.string()) });
    const newer = makeCodec<Note>({
      schema,
      upgrades: [
        (record) => ({ words: String(record).split(' ') }),
        (record) => ({ text: old.parse(record).words.join('-') }),
      ],
    });

    expect(newer.read(AT, rowOf({ v: 1, json0: '"a b"' })).value).toEqual({ text: 'a-b' });
    expect(newer.read(AT, rowOf({ v: 2, json0: '{"words":["c"]}' })).value).toEqual({ text: 'c' });
    expect(newer.read(AT, rowOf(newer.write({ text: 'd' }))).value).toEqual({ text: 'd' });
    expect(newer.write({ text: 'd' })['v']).toBe(3);
  });

  it.each([
    ['a record that is not one', { v: 1, json0: '{"text":1}' }],
    ['broken JSON', { v: 1, json0: '{"text":' }],
    ['no JSON at all', { v: 1 }],
    ['a version that is newer than the program', { v: 2, json0: '{"text":"a"}' }],
    ['no version', { json0: '{"text":"a"}' }],
  ])('throws at %s and tells where it lies', (_, cells: Record<string, Cell>) => {
    const version = String(cells['v']);

    expect(() => codec.read(AT, rowOf(cells))).toThrow(
      `table proposals, partition t~2026, row p~000042, version ${version}`,
    );
  });

  it.each(['{"text":["secret"]}', '{"text":secret}'])('quotes nothing of broken %s', (json0) => {
    let thrown: unknown;
    try {
      codec.read(AT, rowOf({ v: 1, json0 }));
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(Error);
    expect(inspect(thrown, { depth: 9 })).not.toContain('secret');
  });
});
