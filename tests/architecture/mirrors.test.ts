import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportsFunction, parseFiles, parseText } from './source-files.ts';

const MIRRORED = 'src/{usecases,domain,cards/views,bot/handlers}/**/*.ts';

const mirrorOf = (file: string) => file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');

describe('a file of the rules, use cases, views and handlers', () => {
  it('has its test in the same place below tests', () => {
    const files = parseFiles(MIRRORED);

    const unmirrored = files
      .filter(exportsFunction)
      .map(({ fileName }) => mirrorOf(fileName))
      .filter((mirror) => !existsSync(mirror));

    expect(files.length).toBeGreaterThan(0);
    expect(unmirrored).toEqual([]);
  });

  it.each([
    ['export function f() {}', true],
    ['export async function f() {}', true],
    ['export const f = () => 1;', true],
    ['function f() {}', false],
    ['export type T = () => void;', false],
    ['export const TABLE = { a: 1 };', false],
  ])('needs one when it is %j: %s', (text, needed) => {
    expect(exportsFunction(parseText('planted.ts', text))).toBe(needed);
  });
});
