import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymousSet } from '../../../src/domain/round/anonymous-set.ts';
import {
  firstWrongPage,
  inOrder,
  keepable,
  readKept,
} from '../../../src/domain/round/kept-answers.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { ANONYMOUS_SET } from '../../support/an-anonymous-set.ts';

const SET = anonymousSet(ANONYMOUS_SET);
const WHOLE: Answers = {
  well: 'no',
  things: { it: 3, rooms: 'unknown' },
  more: ['a', 'c'],
  why: 'For meget papir',
  word: 'papir',
  years: 4,
};
const read = (answers: Answers, notCpr: readonly string[] = []) =>
  readKept(SET, { answers, notCpr });

describe('answers that come back with a card', () => {
  it('are taken as they were kept, half done too', () => {
    expect(read(WHOLE)).toEqual(WHOLE);
    expect(read({})).toEqual({});
    expect(read({ things: { rooms: 1 } })).toEqual({ things: { rooms: 1 } });
  });

  it.each<[string, Answers]>([
    ['a question that is not asked', { ...WHOLE, secret: 'x' }],
    ['a question another answer hides', { ...WHOLE, well: 'yes' }],
    ['a choice there is not', { well: 'maybe' }],
    ['a choice twice', { more: ['a', 'a'] }],
    ['more choices than allowed', { more: ['a', 'b', 'c'] }],
    ['a step beyond the scale', { things: { it: 4 } }],
    ['a rating of something else', { things: { it: 1, karen: 1 } }],
    ['a number as a text', { years: 'fire' }],
    ['a number beyond its limits', { years: 61 }],
    ['a text longer than a card holds', { ...WHOLE, why: 'a'.repeat(1_001) }],
    ['a text of more bytes than a card holds', { ...WHOLE, why: '😊'.repeat(600) }],
    ['a text with space that was cleaned away', { ...WHOLE, word: `papir${' '.repeat(9_000)}` }],
    ['signs nobody can type', { ...WHOLE, word: 'pa\u0000pir' }],
    ['a list where a text belongs', { ...WHOLE, word: ['papir'] }],
    ['a CPR number that was never let through', { ...WHOLE, why: 'Det er 010190-1234' }],
  ])('are refused with %s', (_, answers) => {
    expect(read(answers)).toBeUndefined();
  });

  it('may hold a number somebody said is no CPR number', () => {
    const answers = { ...WHOLE, why: 'Sag 010190-1234' };
    expect(read(answers, ['why'])).toEqual(answers);
  });

  it('come back the same however their parts are ordered, and so tell nothing by it', () => {
    const mixed: Answers = {
      years: 4,
      word: 'papir',
      why: 'For meget papir',
      more: ['c', 'a'],
      things: { rooms: 'unknown', it: 3 },
      well: 'no',
    };
    expect(JSON.stringify(inOrder(SET, mixed))).toBe(JSON.stringify(inOrder(SET, WHOLE)));
  });

  it('are never anything a page would not take, whatever is sent', () => {
    const scalar = fc.oneof(fc.string(), fc.integer());
    const anything = fc.oneof(scalar, fc.array(fc.string()), fc.dictionary(fc.string(), scalar));
    const ids = fc.constantFrom(...Object.keys(WHOLE), 'other');
    fc.assert(
      fc.property(fc.dictionary(ids, anything), (answers) => {
        const taken = read(answers);
        if (taken !== undefined) expect(keepable(SET, taken)).toEqual(taken);
      }),
    );
  });
});

it('keeps of what was typed only what is right, and names the first page that is not', () => {
  const typed = { ...WHOLE, years: 'fire', why: 'a'.repeat(1_200) };
  const { years: _, why: __, ...right } = WHOLE;

  expect(keepable(SET, typed)).toEqual(right);
  expect(firstWrongPage(SET, right)).toBeUndefined();
  expect(firstWrongPage(SET, { word: 'papir' })?.id).toBe('first');
});
