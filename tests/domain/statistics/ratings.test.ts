import { describe, expect, it } from 'vitest';
import { describeRatings, type RatingAnswer } from '../../../src/domain/statistics/ratings.ts';

const FIVE = { points: 5, parts: { negative: [1, 2], neutral: [3], positive: [4, 5] } };
const FOUR = { points: 4, parts: { negative: [1, 2], neutral: [], positive: [3, 4] } };

function times(...counts: readonly (readonly [RatingAnswer, number])[]): RatingAnswer[] {
  return counts.flatMap(([answer, count]) => Array<RatingAnswer>(count).fill(answer));
}

describe('describeRatings', () => {
  it('counts answers outside the scale apart', () => {
    const figures = describeRatings(times([2, 1], [3, 2], [5, 1], ['outside', 31]), FIVE);

    expect(figures).toMatchObject({ n: 4, outside: 31, mean: 3.25, counts: [0, 1, 2, 0, 1] });
    // Sum of squares 1.25² + 2 · 0.25² + 1.75² = 4.75, divided by 3.
    expect(figures.sd).toBeCloseTo(Math.sqrt(4.75 / 3), 12);
    expect(figures.parts).toEqual({
      negative: { count: 1, n: 4 },
      neutral: { count: 2, n: 4 },
      positive: { count: 1, n: 4 },
    });
  });

  it('has no neutral answers on a scale without a middle', () => {
    expect(describeRatings(times([2, 6], [3, 4]), FOUR).parts).toEqual({
      negative: { count: 6, n: 10 },
      neutral: { count: 0, n: 10 },
      positive: { count: 4, n: 10 },
    });
  });

  it('has a number and no mean when nobody used it', () => {
    const figures = describeRatings(times(['outside', 3]), FIVE);

    expect(figures).toMatchObject({ n: 0, outside: 3, counts: [0, 0, 0, 0, 0] });
    expect(figures).not.toHaveProperty('mean');
    expect(figures).not.toHaveProperty('sd');
  });

  it('does not drop an answer that is no step of the scale in silence', () => {
    expect(() => describeRatings([6], FIVE)).toThrow(RangeError);
    expect(() => describeRatings([2.5], FIVE)).toThrow(RangeError);
  });
});
