import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/kle/options.ts';
import { EXIT, runKle } from '../../../tools/kle/run-kle.ts';
import { TENANT } from '../../support/builders.ts';
import { aRegistry } from '../../support/memory-registry.ts';

let folder = '';
let registry = aRegistry();
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-kle-'));
  registry = aRegistry();
});
afterEach(() => rm(folder, { recursive: true }));

async function load(rows: readonly string[], write = false) {
  lines = [];
  const file = join(folder, 'kle.csv');
  await writeFile(file, ['Nummer;Titel', ...rows].join('\n'));
  return runKle({ registry, tenant: TENANT, print: (line) => lines.push(line) }, { file, write });
}

describe('runKle', () => {
  it('writes nothing unless it is told to', async () => {
    expect(await load(['85.11.06;Møder'])).toBe(EXIT.done);

    expect(lines).toEqual([
      '1 emne: 1 nye, 0 med ny titel, 0 udgår.',
      'Prøve: intet er gemt. Gem med --write.',
    ]);
    expect((await registry.subjects(TENANT)).size).toBe(0);
  });

  it('puts a newer file in the place of an older one', async () => {
    await load(['85.11.06;Møder', '85.11.07;Breve'], true);

    expect(await load(['85.11.06;Mødevirksomhed', '00.01.00;Styrelse', 'x;y'], true)).toBe(
      EXIT.partly,
    );

    expect(lines[0]).toContain('række 4: "x" er ikke et KLE-nummer.');
    expect(lines[1]).toBe('2 emner: 1 nye, 1 med ny titel, 1 udgår.');
    expect([...(await registry.subjects(TENANT))]).toEqual([
      ['00.01.00', 'Styrelse'],
      ['85.11.06', 'Mødevirksomhed'],
    ]);
  });

  it('does nothing with a file without subjects', async () => {
    expect(await load(['85;Administration'], true)).toBe(EXIT.failed);
    expect(registry.written()).toBe(0);
  });
});

describe('readOptions', () => {
  it('reads one file', () => {
    expect(readOptions(['kle.csv', '--write'])).toEqual({ file: 'kle.csv', write: true });
    expect(readOptions([])).toBeUndefined();
    expect(readOptions(['a.csv', '--force'])).toBeUndefined();
  });
});
