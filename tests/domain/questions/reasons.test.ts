import { describe, expect, it } from 'vitest';
import { complaintsAbout, isRating, type Reason } from '../../../src/domain/questions/reasons.ts';
import type { Answer } from '../../../src/domain/shared/answer.ts';
import { EVERY_KIND } from '../../support/question-sets.ts';

type Kind = keyof typeof EVERY_KIND;

const about = (kind: Kind, answer: Answer | undefined) => complaintsAbout(EVERY_KIND[kind], answer);

describe('complaintsAbout', () => {
  it.each<[Kind, Answer]>([
    ['short-text', 'abc'],
    ['short-text', '👩‍👧'],
    ['long-text', 'x'.repeat(200)],
    ['one-choice', 'a'],
    ['several-choices', ['x', 'y', 'z']],
    ['votes', ['x', 'y']],
    ['rating', 1],
    ['rating', 3],
    ['rating', 'none'],
    ['ratings', { i: 3, j: 'none' }],
    ['ratings', { j: 1 }],
    ['number', { amount: 0, unit: 'hours' }],
    ['number', { amount: 2000, unit: 'days' }],
    ['date', '2028-02-29'],
    ['horizon', '1. halvår 2026'],
    ['yes-no', 'no'],
    ['unit', 'school-1'],
  ])('has none about %s answered %j', (kind, answer) => {
    expect(about(kind, answer)).toEqual([]);
  });

  it.each<[Kind, Answer, Reason, string]>([
    ['short-text', ' ab ', { kind: 'too-short', min: 3, length: 2 }, 'short'],
    ['short-text', 'x'.repeat(21), { kind: 'too-long', max: 20, length: 21 }, 'short'],
    ['long-text', '😀'.repeat(201), { kind: 'too-long', max: 200, length: 201 }, 'long'],
    ['one-choice', 'd', { kind: 'not-a-choice' }, 'one'],
    ['several-choices', ['x', 'q'], { kind: 'not-a-choice' }, 'several'],
    ['several-choices', 'x', { kind: 'not-a-choice' }, 'several'],
    ['votes', ['x', 'y', 'z'], { kind: 'too-many', max: 2, count: 3 }, 'votes'],
    ['rating', 0, { kind: 'not-a-choice' }, 'rating'],
    ['rating', 4, { kind: 'not-a-choice' }, 'rating'],
    ['rating', 2.5, { kind: 'not-a-choice' }, 'rating'],
    ['ratings', { i: 1, j: 4 }, { kind: 'not-a-choice' }, 'ratings.j'],
    ['number', 'lots', { kind: 'not-a-number' }, 'number'],
    ['number', { amount: 'lots', unit: 'days' }, { kind: 'not-a-number' }, 'number'],
    ['number', { amount: -1, unit: 'days' }, { kind: 'out-of-range', min: 0, max: 2000 }, 'number'],
    ['number', { amount: 2001 }, { kind: 'out-of-range', min: 0, max: 2000 }, 'number'],
    ['number', { amount: 3 }, { kind: 'no-unit' }, 'number.unit'],
    ['number', { amount: 3, unit: 'years' }, { kind: 'no-unit' }, 'number.unit'],
    ['date', '2027-02-29', { kind: 'not-a-date' }, 'date'],
    ['horizon', 'soon', { kind: 'not-a-horizon' }, 'horizon'],
    ['yes-no', 'maybe', { kind: 'not-a-choice' }, 'yesno'],
    ['unit', 'elsewhere', { kind: 'not-a-choice' }, 'unit'],
  ])('has one about %s answered %j: %j', (kind, answer, reason, input) => {
    expect(about(kind, answer)).toEqual([{ input, reason }]);
  });

  it.each(Object.keys(EVERY_KIND) as Kind[])('asks for %s only where it is required', (kind) => {
    const reasons = complaintsAbout({ ...EVERY_KIND[kind], required: true }, undefined);

    expect(about(kind, undefined)).toEqual([]);
    expect(reasons.map(({ reason }) => reason)).toEqual([{ kind: 'required' }]);
  });

  it('asks for each of several required ratings', () => {
    const required = { ...EVERY_KIND.ratings, required: true };

    expect(complaintsAbout(required, { i: 2 })).toEqual([
      { input: 'ratings.j', reason: { kind: 'required' } },
    ]);
    expect(complaintsAbout(required, { i: 2, j: 'none' })).toEqual([]);
  });

  it('takes any area and unit until the register is written in', () => {
    const { choices: _, ...unit } = EVERY_KIND.unit;

    expect(complaintsAbout({ ...EVERY_KIND['several-choices'], choices: 'areas' }, ['q'])).toEqual(
      [],
    );
    expect(complaintsAbout(unit, 'anywhere')).toEqual([]);
  });
});

describe('isRating', () => {
  it('knows no outside answer where there is none', () => {
    const { outside: _, ...rating } = EVERY_KIND.rating;

    expect(isRating(rating, 'none')).toBe(false);
    expect(isRating(EVERY_KIND.rating, 'none')).toBe(true);
  });
});
