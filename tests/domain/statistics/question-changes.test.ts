import { describe, expect, it } from 'vitest';
import { describeChoices } from '../../../src/domain/statistics/choices.ts';
import {
  changesOfChoices,
  changesOfNumbers,
  changesOfRatings,
} from '../../../src/domain/statistics/question-changes.ts';
import { describeRatings } from '../../../src/domain/statistics/ratings.ts';

const SCALE = { points: 3, parts: { negative: [1], neutral: [2], positive: [3] } };

describe('changesOfRatings', () => {
  it('compares the mean and each part of the scale', () => {
    const now = describeRatings([1, 2, 3, 3], SCALE);
    const before = describeRatings([1, 1, 2, 2], SCALE);

    expect(changesOfRatings('hr.1', { now, before })).toMatchObject({
      key: 'hr.1',
      mean: { difference: 0.75, test: 'welch' },
      parts: {
        negative: { shown: -25, test: 'fisher' },
        neutral: { shown: -25 },
        positive: { shown: 50 },
      },
    });
  });

  it('has no change at all for a question that is new', () => {
    const none = { kind: 'none', because: 'new' };

    expect(
      changesOfRatings('fin.1', { now: describeRatings([1, 2], SCALE), before: 'new' }),
    ).toEqual({
      key: 'fin.1',
      mean: none,
      parts: { negative: none, neutral: none, positive: none },
    });
  });
});

describe('changesOfChoices', () => {
  const now = describeChoices([['a'], ['b'], ['c'], ['a']], ['a', 'b', 'c']);

  it('compares each choice, and not the one that was not offered then', () => {
    const before = describeChoices([['a'], ['b']], ['a', 'b']);

    expect(changesOfChoices('first', { now, before }).choices).toMatchObject([
      { choice: 'a', change: { kind: 'compared', shown: 0 } },
      { choice: 'b', change: { kind: 'compared', shown: -25 } },
      { choice: 'c', change: { kind: 'none', because: 'new' } },
    ]);
  });

  it('compares nothing with other words', () => {
    const { choices } = changesOfChoices('first', { now, before: 'not-comparable' });

    expect(choices?.map(({ change }) => change)).toEqual(
      Array(3).fill({ kind: 'none', because: 'not-comparable' }),
    );
  });
});

describe('changesOfNumbers', () => {
  it('compares the mean', () => {
    const before = { n: 30, mean: 45, sd: 12 };

    expect(changesOfNumbers('minutes', { now: { ...before, mean: 50 }, before })).toMatchObject({
      key: 'minutes',
      mean: { difference: 5, shown: 5, test: 'welch' },
    });
  });
});
