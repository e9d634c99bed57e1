import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/domain/statistics/moments.ts';

const each = (values: readonly number[]) => values.map((value) => ({ value, count: 1 }));

describe('momentsOf', () => {
  it('gives the mean and sample deviation of 1 to 5: 3 and the root of 2.5', () => {
    expect(momentsOf(each([1, 2, 3, 4, 5]))).toEqual({ n: 5, mean: 3, sd: Math.sqrt(2.5) });
  });

  // Anscombe (1973), first set: means 9 and 7.50, variances 11 and 4.127.
  it('gives what Anscombe printed of his first set', () => {
    const x = momentsOf(each([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]));
    const y = momentsOf(each([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]));

    expect(x.mean).toBeCloseTo(9, 12);
    expect((x.sd ?? 0) ** 2).toBeCloseTo(11, 12);
    expect(y.mean).toBeCloseTo(7.5, 2);
    expect((y.sd ?? 0) ** 2).toBeCloseTo(4.127, 3);
  });

  it('counts a value as often as it was given', () => {
    expect(
      momentsOf([
        { value: 4, count: 3 },
        { value: 2, count: 1 },
      ]),
    ).toEqual(momentsOf(each([4, 4, 2, 4])));
  });

  it('has no deviation of one answer and no mean of none', () => {
    expect(momentsOf(each([4]))).toEqual({ n: 1, mean: 4 });
    expect(momentsOf([])).toEqual({ n: 0 });
  });

  it('loses no digits where the mean is large and the spread small', () => {
    expect(momentsOf(each([1e9 + 1, 1e9 + 2, 1e9 + 3])).sd).toBe(1);
  });
});
