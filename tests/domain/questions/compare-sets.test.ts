import { describe, expect, it } from 'vitest';
import { compareSets } from '../../../src/domain/questions/compare-sets.ts';
import type { Question } from '../../../src/domain/questions/question-set.ts';
import {
  aChoice,
  anABC,
  asking,
  aText,
  EVERY_KIND,
  everyKindSet,
} from '../../support/question-sets.ts';

const { rating, ratings } = EVERY_KIND;
const reworded = { ...rating, label: aText('rating, or so') };
const rescaled = { ...rating, scale: rating.scale.toReversed() };
const between = (before: Question, now: Question, ...mapped: readonly string[]) =>
  compareSets(
    asking(before),
    asking(now),
    mapped.map((id) => ({ before: 'rating', now: id })),
  );

describe('compareSets', () => {
  it('finds a set the same as itself, item by item', () => {
    const compared = compareSets(everyKindSet(), everyKindSet());

    expect(compared.map(({ id }) => id)).toContain('ratings.i');
    expect(compared.every(({ change, comparable }) => change === 'same' && comparable)).toBe(true);
  });

  it('takes blanks, punctuation, limits and short names for no change', () => {
    const now = { ...rating, label: aText(' Rating! '), short: aText('short'), required: true };

    expect(between(rating, now)).toEqual([
      { id: 'rating', change: 'same', before: 'rating', comparable: true },
    ]);
  });

  it.each([
    ['reworded', reworded],
    ['reworded', { ...rating, help: aText('help') }],
    ['rescaled', rescaled],
    ['rescaled', { ...reworded, scale: rescaled.scale }],
  ] as const)('compares nothing that is %s, until somebody maps it', (change, now) => {
    const item = { id: 'rating', change, before: 'rating' };

    expect(between(rating, now)).toEqual([{ ...item, comparable: false }]);
    expect(between(rating, now, 'rating')).toEqual([{ ...item, comparable: true }]);
  });

  it('cannot be told to compare scales of different lengths, or a rating with a choice', () => {
    const longer = { ...rating, scale: [...rating.scale, aText('more')] };

    expect(between(rating, longer, 'rating')[0]?.comparable).toBe(false);
    expect(between(rating, anABC('rating'), 'rating')[0]?.comparable).toBe(false);
  });

  it('has nothing to compare a new item with, and names what is gone last', () => {
    const items = ['i', 'k'].map(aChoice);

    expect(compareSets(asking(ratings), asking({ ...ratings, items }))).toEqual([
      { id: 'ratings.i', change: 'same', before: 'ratings.i', comparable: true },
      { id: 'ratings.k', change: 'new', comparable: false },
      { id: 'ratings.j', change: 'gone', before: 'ratings.j', comparable: false },
    ]);
  });

  it('follows a mapping to another id, and uses each item of before once', () => {
    const now = asking({ ...rating, id: 'satisfied' }, rating);

    expect(compareSets(asking(rating), now, [{ before: 'rating', now: 'satisfied' }])).toEqual([
      { id: 'satisfied', change: 'same', before: 'rating', comparable: true },
      { id: 'rating', change: 'new', comparable: false },
    ]);
  });

  it('passes over a mapping of items there are not', () => {
    expect(between(rating, reworded, 'other')).toEqual(between(rating, reworded));
  });
});
