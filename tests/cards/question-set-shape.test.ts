import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSetShape } from '../../src/cards/question-set-shape.ts';
import { QUESTION_SETS } from '../../src/cards/question-sets.ts';
import { anABC, asking, aText, EVERY_KIND, everyKindSet } from '../support/question-sets.ts';

const fileOf = (name: string): string => readFileSync(join(QUESTION_SETS, name), 'utf8');
const schema = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(fileOf('question-set.schema.json')),
);
const judges = (raw: unknown) => ({
  schema: schema(raw),
  shape: questionSetShape.safeParse(raw).success,
});
const BOTH = { schema: true, shape: true };
const NEITHER = { schema: false, shape: false };

const forslag: unknown = JSON.parse(fileOf('forslag.json'));
const builtIn = readdirSync(QUESTION_SETS).filter((name) => !name.endsWith('.schema.json'));
const scaleParts = { negative: [1], neutral: [2], positive: [3] };
const { choices: _, ...unit } = EVERY_KIND.unit;
const kinds = [...Object.values(EVERY_KIND).filter(({ kind }) => kind !== 'unit'), unit];
/** A file names no units: they are written in from the register. */
const everyKind: unknown = JSON.parse(
  JSON.stringify(everyKindSet()).replace(JSON.stringify(EVERY_KIND.unit), JSON.stringify(unit)),
);

describe('the schema for editors and the shape we read', () => {
  it.each(builtIn)('take %s, which comes with the program', (name) => {
    expect(judges(JSON.parse(fileOf(name)))).toEqual(BOTH);
  });

  it('take what a set says of its results, and choices given later', () => {
    const { rating, ratings, votes } = EVERY_KIND;
    const questions = [
      { ...rating, scaleParts },
      { ...ratings, scaleParts },
      { ...votes, choices: 'given' },
      { ...anABC('q'), choices: 'given' },
    ];
    const said = { privacy: 'anonymous', tables: ['overall', 'department', 'unit-type'] };

    expect(judges({ ...asking(), ...said, pages: [pageOf(...questions)] })).toEqual(BOTH);
  });

  it('take every form of condition, page and notice', () => {
    expect(judges(everyKind)).toEqual(BOTH);
  });

  it.each(kinds)(
    'take a question of kind $kind, and refuse it without its id or with more',
    (q) => {
      const { id: __, ...nameless } = q;

      expect(judges(asking(q))).toEqual(BOTH);
      expect(judges({ ...asking(), pages: [pageOf(nameless)] })).toEqual(NEITHER);
      expect(judges({ ...asking(), pages: [pageOf({ ...q, more: 1 })] })).toEqual(NEITHER);
      expect(judges({ ...asking(), pages: [pageOf({ ...q, kind: 'slider' })] })).toEqual(NEITHER);
    },
  );

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no pages', { ...asking(), pages: [] }],
    ['no version', { ...asking(anABC('q')), version: undefined }],
    ['version 0', { ...asking(anABC('q')), version: 0 }],
    ['half a version', { ...asking(anABC('q')), version: 1.5 }],
    ['a set id with a space', { ...asking(anABC('q')), id: 'two words' }],
    ['a title in one language', { ...asking(anABC('q')), title: { da: 'Kun dansk' } }],
    ['a title in a third', { ...asking(anABC('q')), title: { ...aText('t'), sv: 't' } }],
    ['an empty title', { ...asking(anABC('q')), title: { da: '', en: '' } }],
    ['an id with a comma', asking(anABC('a,b'))],
    ['a page of no known kind', { ...asking(), pages: [{ ...pageOf(anABC('q')), kind: 'last' }] }],
    ['a page without questions', { ...asking(), pages: [{ ...pageOf(), questions: undefined }] }],
    ['a text without max', { ...asking(), pages: [pageOf({ ...anABC('q'), kind: 'long-text' })] }],
    [
      'choices by another name',
      { ...asking(), pages: [pageOf({ ...anABC('q'), choices: 'areas' })] },
    ],
    ['a condition of two forms', withCondition({ question: 'a', is: 'b', isNot: 'c' })],
    ['a condition of no form', withCondition({ question: 'a' })],
    ['a condition that is a word', withCondition('always')],
    ['a broken condition inside', withCondition({ all: [{ any: [{ question: 'a' }] }] })],
    ['an unknown offer', withNotice({ offer: 'free-lunch' })],
    ['a notice without words', withNotice({ text: undefined })],
    ['half the parts of a scale', withParts({ negative: [1], positive: [2, 3] })],
    ['a part of a scale in words', withParts({ ...scaleParts, neutral: ['middle'] })],
    ['a privacy there is not', { ...asking(anABC('q')), privacy: 'secret' }],
    ['a crossed table', { ...asking(anABC('q')), tables: ['overall', 'department-by-unit-type'] }],
    ['no tables at all', { ...asking(anABC('q')), tables: [] }],
    ['a preset that is yes', { ...asking(), pages: [pageOf({ ...anABC('q'), preset: true })] }],
  ])('refuse %s', (__, raw) => {
    expect(judges(JSON.parse(JSON.stringify(raw)))).toEqual(NEITHER);
  });

  it('agree on whatever becomes of a set when a clerk slips', () => {
    const sets = fc.constantFrom(forslag, everyKind);
    const slips = fc.array(fc.tuple(fc.nat(), aSlip()), { minLength: 1, maxLength: 3 });
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(sets, slips, (set, made) => {
        const slipped = made.reduce((so, [place, slip]) => slipAt(so, place, slip), set);
        const { schema: bySchema, shape: byShape } = judges(slipped);
        seen[byShape ? 'taken' : 'refused'] += 1;

        expect(bySchema).toBe(byShape);
      }),
      { numRuns: 500 },
    );
    expect(seen.taken).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });
});

function pageOf(...questions: readonly unknown[]) {
  return { id: 'p', kind: 'questions', title: aText('p'), questions };
}

function withParts(parts: unknown) {
  return { ...asking(), pages: [pageOf({ ...EVERY_KIND.rating, scaleParts: parts })] };
}

function withCondition(visibleWhen: unknown) {
  return { ...asking(), pages: [pageOf({ ...anABC('q'), visibleWhen })] };
}

function withNotice(more: Readonly<Record<string, unknown>>) {
  const when = { question: 'q', is: 'a' };
  const notice = { when, title: aText('t'), text: aText('t'), ...more };
  return { ...asking(), pages: [{ ...pageOf(anABC('q')), notices: [notice] }] };
}

/** What a value may become: gone, or something else. */
function aSlip(): fc.Arbitrary<{ readonly put?: unknown }> {
  const put = fc.oneof(
    fc.constantFrom<unknown>('', 'areas', 'number', 'review', true, null, -1, 1.5, 3, [], {}),
    fc.constant({ da: 'a', en: 'b' }),
    fc.constant([{ id: 'a', label: { da: 'a', en: 'b' } }]),
    fc.constant({ question: 'need', is: 1 }),
  );
  return fc.oneof(
    fc.constant({}),
    put.map((value) => ({ put: value })),
  );
}

/** The same JSON with the value at one place changed or taken out. */
function slipAt(raw: unknown, place: number, slip: { readonly put?: unknown }): unknown {
  const count = JSON.stringify(raw).match(/"[^"]*":/g)?.length ?? 0;
  let at = count === 0 ? -1 : place % count;
  return JSON.parse(
    JSON.stringify(raw, (key, value: unknown) => {
      if (key === '' || /^\d+$/.test(key)) return value;
      at -= 1;
      return at === -1 ? slip.put : value;
    }),
  );
}
