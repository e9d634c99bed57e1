import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogData } from '../../../src/ports/log.ts';
import { openWords } from '../../../src/text/suggestions/open-words.ts';
import { WORDS } from '../../support/suggesting.ts';

let folder: string;
let file: string;
let clock: number;
let warned: { readonly event: string; readonly data: LogData }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'));
  file = join(folder, 'words.json');
  clock = 1_000_000;
  warned = [];
  stands(WORDS, 1);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const warn = (event: string, data: LogData = {}) => {
  warned.push({ event, data });
};
const opened = () => openWords({ file, log: { warn }, now: () => clock });
const weighing = (strong: number) => ({ ...WORDS, weights: { ...WORDS.weights, strong } });

function stands(words: unknown, second: number): void {
  writeFileSync(file, typeof words === 'string' ? words : JSON.stringify(words));
  utimesSync(file, second, second);
}

describe('openWords', () => {
  it('looks at the file again after ten seconds, and not before', () => {
    const open = opened();
    expect(open.words().weights.strong).toBe(WORDS.weights.strong);
    stands(weighing(7), 2);

    clock += 9_999;
    expect(open.words().weights.strong).toBe(WORDS.weights.strong);
    clock += 1;
    expect(open.words().weights.strong).toBe(7);
  });

  it('keeps the last good words, and tells the log once where the fault is', () => {
    const open = opened();
    open.words();
    stands(weighing(-1), 2);
    for (const _ of [1, 2, 3]) {
      clock += 20_000;
      expect(open.words().weights.strong).toBe(WORDS.weights.strong);
    }

    expect(warned).toEqual([
      {
        event: 'suggestion-words-bad',
        data: { file: 'words.json', faults: 1, place: 'weights.strong' },
      },
    ]);
  });

  it('tells no place of what is no JSON at all', () => {
    const open = opened();
    open.words();
    stands('{', 2);
    clock += 20_000;
    open.words();

    expect(warned[0]?.data).toEqual({ file: 'words.json', faults: 1, place: '' });
  });

  it('refuses to start with every fault and its place', () => {
    stands(weighing(-1), 2);

    expect(() => opened().prepare()).toThrow(/cannot be used:\nwords\.json: weights\.strong: /);
  });

  it('names the file that cannot be read', () => {
    rmSync(file);

    expect(() => opened().prepare()).toThrow(`cannot be read: look at ${file}.`);
  });

  it('takes the words that come along, unless it is told another file', () => {
    const open = openWords({ log: { warn }, now: () => clock });
    open.prepare();

    expect(Object.keys(open.words().areas)).toEqual(Object.keys(WORDS.areas));
  });
});
