import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSuggestionWords, WORDS_FILE } from '../../../src/text/suggestions/read-words.ts';
import { wordsInFile } from '../../../src/text/suggestions/words-in-file.ts';
import { wordsShape } from '../../../src/text/suggestions/words-shape.ts';

const text = readFileSync(WORDS_FILE, 'utf8');
const schema = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(join(dirname(WORDS_FILE), 'words.schema.json'), 'utf8')),
);

/** The file as it comes, with a change made to it. */
function changed(change: (raw: ReturnType<typeof JSON.parse>) => void): unknown {
  const raw = JSON.parse(text);
  change(raw);
  return raw;
}

function aFile(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'words-')), 'words.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const faultsOf = (content: unknown) => {
  const read = readSuggestionWords(aFile(content));
  return read.ok ? [] : read.problem;
};

describe('the file of words', () => {
  it('is taken as it comes, by the schema for editors too', () => {
    expect(readSuggestionWords().ok).toBe(true);
    expect(schema(JSON.parse(text))).toBe(true);
  });

  it.each<[string, string, (raw: ReturnType<typeof JSON.parse>) => void]>([
    [
      'a star inside a word',
      'words.json: areas.hr.da.strong.0: "løn*seddel" must be words of letters and digits, with * only at the end',
      (raw) => raw.areas.hr.da.strong.splice(0, 1, 'løn*seddel'),
    ],
    [
      'two commas in a row',
      'words.json: needs.system.da.weak.0: has two commas in a row, or one at an end',
      (raw) => raw.needs.system.da.weak.splice(0, 1, 'skærm,, mus'),
    ],
    [
      'a need nobody knows',
      'words.json: needs: Unrecognized key: "unknown"',
      (raw) => Object.assign(raw.needs, { unknown: raw.needs.system }),
    ],
    [
      'a missing authority',
      'words.json: authorities.national: Invalid input: expected object, received undefined',
      (raw) => delete raw.authorities.national,
    ],
    [
      'a class nobody knows',
      'words.json: areas.it.da: Unrecognized key: "certain"',
      (raw) => Object.assign(raw.areas.it.da, { certain: ['it'] }),
    ],
  ])('is refused with its place for %s', (_, fault, change) => {
    const raw = changed(change);

    expect(faultsOf(raw)).toEqual([fault]);
    expect(schema(raw)).toBe(false);
  });

  it('is refused when a gathered area covers none there is, or a beginning is too short', () => {
    const raw = changed(({ gatheredAreas, areas }) => {
      gatheredAreas[0].covers = ['skole', 'havn'];
      areas.hr.da.weak = ['lø*'];
    });

    expect(faultsOf(raw)).toEqual([
      'words.json: areas.hr.da.weak.0: "lø*" must have at least 3 letters before *',
      'words.json: gatheredAreas.0.covers: no area is called havn',
    ]);
  });

  it('is refused when it is no JSON', () => {
    expect(faultsOf('{')).toEqual(['words.json: is no JSON']);
  });

  it('has no word twice for one answer in one language', () => {
    const read = wordsShape.parse(JSON.parse(text));
    const twice = Object.entries({ ...read.areas, ...read.needs, ...read.authorities }).flatMap(
      ([is, answer]) =>
        (['da', 'en', 'sv', 'no'] as const).flatMap((language) => {
          const { strong = [], usual = [], weak = [] } = answer[language] ?? {};
          const terms = [...strong, ...usual, ...weak].flatMap((line) => line.split(', '));
          return terms.filter((term, at) => terms.indexOf(term) !== at).map((t) => `${is}: ${t}`);
        }),
    );

    expect(twice).toEqual([]);
  });
});

describe('words in a file', () => {
  const other = changed(({ weights }) => {
    weights.strong = 7;
  });

  function touch(file: string, second: number): void {
    utimesSync(file, second, second);
  }

  it('are those that stand there now', () => {
    const file = aFile(text);
    touch(file, 1);
    const words = wordsInFile(() => {}, file);
    const before = words.ok && words.value().weights.strong;
    writeFileSync(file, JSON.stringify(other));
    touch(file, 2);

    expect([before, words.ok && words.value().weights.strong]).toEqual([3, 7]);
  });

  it('stay when the file becomes faulty, and the faults are told once', () => {
    const file = aFile(other);
    touch(file, 1);
    const told: (readonly string[])[] = [];
    const words = wordsInFile((faults) => told.push(faults), file);
    writeFileSync(file, '{');
    touch(file, 2);

    expect([1, 2].map(() => words.ok && words.value().weights.strong)).toEqual([7, 7]);
    expect(told).toEqual([['words.json: is no JSON']]);
  });

  it('are refused when they are faulty from the start', () => {
    expect(wordsInFile(() => {}, aFile('{'))).toMatchObject({ ok: false });
  });
});
