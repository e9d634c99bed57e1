import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/domain/statistics/mean-interval.ts';
import { momentsOf } from '../../../src/domain/statistics/moments.ts';

// Student's sleep data, as in R: `sleep`, first group.
const SLEEP = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];

describe('meanInterval', () => {
  // R: t.test(sleep$extra[1:10]) gives -0.5297804 to 2.0297804.
  it('is the interval R gives', () => {
    const figure = momentsOf(SLEEP.map((value) => ({ value, count: 1 })));
    const interval = meanInterval(figure);

    expect(interval?.low).toBeCloseTo(-0.5297804, 7);
    expect(interval?.high).toBeCloseTo(2.0297804, 7);
  });

  it('is narrower by the root of 144 / 411 when 268 of 412 answered', () => {
    const figure = { n: 268, mean: 3.7, sd: 0.9 };
    const wide = meanInterval(figure);
    const narrow = meanInterval(figure, 412);
    const reach = (one: typeof wide) => (one ? one.high - 3.7 : Number.NaN);

    // t with 267 degrees of freedom leaves 5 % beyond 1.969.
    expect(reach(wide)).toBeCloseTo((1.969 * 0.9) / Math.sqrt(268), 4);
    expect(reach(narrow) / reach(wide)).toBeCloseTo(Math.sqrt(144 / 411), 12);
  });

  it('is the mean alone when everybody answered', () => {
    expect(meanInterval({ n: 12, mean: 3.5, sd: 1.1 }, 12)).toEqual({ low: 3.5, high: 3.5 });
  });

  it('is unknown below two answers, and when all answered the same', () => {
    expect(meanInterval({ n: 0 })).toBeUndefined();
    expect(meanInterval({ n: 1, mean: 4 })).toBeUndefined();
    expect(meanInterval({ n: 9, mean: 4, sd: 0 })).toBeUndefined();
  });
});
