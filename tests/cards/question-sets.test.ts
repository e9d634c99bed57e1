import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QUESTION_SETS, readQuestionSets } from '../../src/cards/question-sets.ts';
import { anABC, aPage, aSet, asking } from '../support/question-sets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'question-sets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, content: unknown) =>
  writeFileSync(
    join(folder, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

const faultsOf = (content: unknown) => {
  put('set.json', content);
  const read = readQuestionSets(folder);
  return read.ok ? [] : read.problem;
};

describe('readQuestionSets', () => {
  it('reads the sets that come with the program', () => {
    const read = readQuestionSets();

    expect(read.ok && read.value.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'evaluering 1',
      'forslag 1',
      'hoert 1',
      'lederundersoegelse 1',
      'navneforslag 1',
      'prioritering 1',
      'workshop 1',
    ]);
  });

  it('reads every set of a folder as written, without the line for editors', () => {
    const [one, two] = [asking(anABC('q')), { ...asking(anABC('q')), version: 2 }];
    put('b.json', two);
    put('a.json', { $schema: './question-set.schema.json', ...one });
    put('other.schema.json', 'not a set');
    put('notes.txt', 'not a set');

    expect(readQuestionSets(folder)).toEqual({ ok: true, value: [one, two] });
  });

  it('tells everything that is wrong in every file, in one go', () => {
    put('a.json', asking(anABC('a,b')));
    put('b.json', '{ "id": ');
    put('c.json', asking(anABC('q', { preset: 'd' }), anABC('q')));
    put('d.json', asking(anABC('fine')));

    expect(readQuestionSets(folder)).toEqual({
      ok: false,
      problem: [
        'a.json: question a,b: id: letters, digits, dot and dash only',
        'b.json: set: is no JSON',
        'c.json: question q: its id is used twice',
        'c.json: question q: its preset is no valid answer (not-a-choice)',
      ],
    });
  });

  it('names the file, the question and what is wrong with it', () => {
    const { choices: _, ...noChoices } = anABC('need');

    expect(faultsOf(aSet(aPage('first', [anABC('ok'), { ...noChoices, choices: [] }])))).toEqual([
      'set.json: question need: has 0 choices, at least 2',
    ]);
    expect(faultsOf({ ...asking(), pages: [aPage('1', [])] })).toEqual([
      'set.json: page 1: asks nothing',
    ]);
    expect(
      faultsOf({ ...asking(anABC('q')), pages: [{ ...aPage('1', []), questions: [noChoices] }] }),
    ).toEqual([
      'set.json: question need: choices: Invalid input: expected array, received undefined',
    ]);
  });

  it('says which of the choices is wrong, also where they may be given later', () => {
    const choices = [{ id: 'a', label: { da: 'a' } }];

    expect(
      faultsOf({
        ...asking(),
        pages: [aPage('p', [JSON.parse(JSON.stringify({ ...anABC('q'), choices }))])],
      }),
    ).toEqual([
      'set.json: question q: choices: 0.label.en: Invalid input: expected string, received undefined',
    ]);
  });

  it('says what a condition may be', () => {
    const visibleWhen = JSON.parse('{ "question": "a", "equals": "b" }');

    expect(faultsOf(asking(anABC('q', { visibleWhen })))).toEqual([
      'set.json: question q: visibleWhen: is no condition: exactly one of is, isNot, contains, answered, all, any',
    ]);
  });

  it('names the place of what has no id', () => {
    expect(faultsOf([])).toEqual(['set.json: set: Invalid input: expected object, received array']);
    expect(faultsOf('null')).toEqual([
      'set.json: set: Invalid input: expected object, received null',
    ]);
    expect(faultsOf({ ...aSet(), pages: [{ title: 'x' }] })).toEqual([
      'set.json: page pages.0: id: Invalid input: expected string, received undefined',
      'set.json: page pages.0: title: Invalid input: expected object, received string',
      'set.json: page pages.0: kind: Invalid option: expected one of "questions"|"review"|"extra"',
      'set.json: page pages.0: questions: Invalid input: expected array, received undefined',
    ]);
    expect(faultsOf({ ...aSet(), pages: [{ ...aPage('p', []), questions: [{}] }] })).toEqual([
      'set.json: question pages.0.questions.0: kind: is no known kind of question',
    ]);
  });

  it('refuses a word it does not know, so that a slip of the pen is not passed over', () => {
    expect(faultsOf(asking({ ...anABC('q'), ...{ visibleWen: {} } }))).toEqual([
      'set.json: question q: Unrecognized key: "visibleWen"',
    ]);
  });

  it('refuses the same version of a set in two files', () => {
    put('a.json', asking(anABC('q')));

    expect(faultsOf(asking(anABC('r')))).toEqual([
      'set.json: set: is test version 1, as a.json is',
    ]);
  });

  it('cannot do without its folder', () => {
    expect(() => readQuestionSets(join(folder, 'gone'))).toThrow('ENOENT');
  });

  it('names the schema for editors in each set that comes with the program', () => {
    const sets = readdirSync(QUESTION_SETS).filter((file) => !file.endsWith('.schema.json'));
    const schemas = sets.map((file) => {
      const { $schema } = JSON.parse(readFileSync(join(QUESTION_SETS, file), 'utf8'));
      return $schema;
    });

    expect(new Set(schemas)).toEqual(new Set(['./question-set.schema.json']));
  });
});
