import { describe, expect, it } from 'vitest';
import { describeNumbers } from '../../../src/domain/statistics/numbers.ts';

describe('describeNumbers', () => {
  it('gives the one in the middle, whatever the order', () => {
    expect(describeNumbers([50, 5, 20])).toMatchObject({ n: 3, mean: 25, median: 20 });
  });

  it('gives the half way between the two in the middle', () => {
    expect(describeNumbers([10, 2, 4, 8])).toMatchObject({ n: 4, mean: 6, median: 6 });
  });

  it('has nothing to say of no answers', () => {
    expect(describeNumbers([])).toEqual({ n: 0 });
  });

  it('gives the sample deviation: of 2, 4, 4, 4, 5, 5, 7, 9 the root of 32 / 7', () => {
    expect(describeNumbers([2, 4, 4, 4, 5, 5, 7, 9]).sd).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });
});
