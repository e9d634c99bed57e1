import { describe, expect, it } from 'vitest';
import { answerFrom, type Inputs } from '../../../src/domain/questions/answer-from.ts';
import type { Answer } from '../../../src/domain/shared/answer.ts';
import { aChoice, EVERY_KIND } from '../../support/question-sets.ts';

type Kind = keyof typeof EVERY_KIND;

describe('answerFrom', () => {
  it.each<[Kind, Inputs, Answer | undefined]>([
    ['short-text', { short: 'line\r\none\u0007 ' }, 'line one'],
    ['short-text', { short: 42 }, '42'],
    ['long-text', { long: 'a\r\nb\tc\u0000 \n' }, 'a\nb\tc'],
    ['one-choice', { one: 'b' }, 'b'],
    ['several-choices', { several: 'x,z' }, ['x', 'z']],
    ['several-choices', { several: 'x,nothing,x, y' }, ['x', 'y']],
    ['votes', { votes: 'x,y,z' }, ['x', 'y', 'z']],
    ['rating', { rating: '3' }, 3],
    ['rating', { rating: 1 }, 1],
    ['rating', { rating: 'none' }, 'none'],
    ['ratings', { 'ratings.i': '2', 'ratings.j': 'none' }, { i: 2, j: 'none' }],
    ['ratings', { 'ratings.i': '2', 'ratings.j': '' }, { i: 2 }],
    ['number', { number: '1.250,5', 'number.unit': 'days' }, { amount: 1250.5, unit: 'days' }],
    ['number', { number: 7, 'number.unit': 'days' }, { amount: 7, unit: 'days' }],
    ['number', { number: 'lots', 'number.unit': 'days' }, { amount: 'lots', unit: 'days' }],
    ['number', { number: '3' }, { amount: 3 }],
    ['date', { date: '2026-12-24' }, '2026-12-24'],
    ['date', { date: '24.12.2026' }, '2026-12-24'],
    ['date', { date: 'in spring ' }, 'in spring'],
    ['horizon', { horizon: ' 1. halvår 2026 ' }, '1. halvår 2026'],
    ['yes-no', { yesno: 'no' }, 'no'],
    ['unit', { unit: 'school-1' }, 'school-1'],
  ])('reads %s from %j', (kind, inputs, expected) => {
    expect(answerFrom(EVERY_KIND[kind], inputs, undefined)).toEqual(expected);
  });

  it.each<[Kind, Inputs, Answer]>([
    ['short-text', {}, 'before'],
    ['one-choice', { one: 'nothing' }, 'a'],
    ['several-choices', { several: 'nothing' }, ['x']],
    ['rating', { rating: '4' }, 2],
    ['rating', { rating: '2.5' }, 2],
    ['ratings', { 'ratings.i': '9' }, { i: 1, j: 2 }],
    ['yes-no', { yesno: 'maybe' }, 'yes'],
    ['unit', { unit: 'elsewhere' }, 'school-1'],
    ['number', {}, { amount: 3, unit: 'days' }],
    ['number', { 'number.unit': 'years' }, { amount: 3, unit: 'days' }],
    ['long-text', { long: { text: 'no string' } }, 'before'],
  ])('keeps the former answer to %s when %j was sent', (kind, inputs, former) => {
    expect(answerFrom(EVERY_KIND[kind], inputs, former)).toEqual(former);
  });

  it.each<[Kind, Inputs, Answer]>([
    ['short-text', { short: ' \u0000 ' }, 'before'],
    ['one-choice', { one: '' }, 'a'],
    ['several-choices', { several: '' }, ['x']],
    ['rating', { rating: '' }, 2],
    ['ratings', { 'ratings.i': '', 'ratings.j': '' }, { i: 1 }],
    ['number', { number: ' ', 'number.unit': 'days' }, { amount: 3, unit: 'days' }],
    ['date', { date: '' }, '2026-12-24'],
  ])('removes the answer to %s when %j was sent', (kind, inputs, former) => {
    expect(answerFrom(EVERY_KIND[kind], inputs, former)).toBeUndefined();
  });

  it('changes one of several ratings and one part of an amount', () => {
    const ratings = answerFrom(EVERY_KIND.ratings, { 'ratings.j': '3' }, { i: 1, j: 2 });
    const amount = answerFrom(
      EVERY_KIND.number,
      { 'number.unit': 'hours' },
      { amount: 3, unit: 'days' },
    );

    expect(ratings).toEqual({ i: 1, j: 3 });
    expect(amount).toEqual({ amount: 3, unit: 'hours' });
  });

  it('gives a number its only unit, and none where there is none', () => {
    const one = { ...EVERY_KIND.number, units: [aChoice('hours')] };
    const { units: _, ...none } = EVERY_KIND.number;

    expect(answerFrom(one, { number: '3' }, undefined)).toEqual({ amount: 3, unit: 'hours' });
    expect(answerFrom(none, { number: '3' }, undefined)).toBe(3);
    expect(answerFrom(none, { number: 'three' }, undefined)).toBe('three');
  });

  it('takes a figure back as the card showed it, and otherwise as a Dane writes it', () => {
    const { units: _, ...plain } = EVERY_KIND.number;

    expect(answerFrom(plain, { number: '1.125' }, 1.125)).toBe(1.125);
    expect(answerFrom(plain, { number: 1.125 }, undefined)).toBe(1.125);
    expect(answerFrom(plain, { number: '1.125' }, undefined)).toBe(1125);
  });

  it('is not misled by names every object has', () => {
    expect(answerFrom({ ...EVERY_KIND['short-text'], id: 'toString' }, {}, undefined)).toBe(
      undefined,
    );
  });
});
