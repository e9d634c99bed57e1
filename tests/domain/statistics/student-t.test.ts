import { describe, expect, it } from 'vitest';
import { criticalT, twoSidedT } from '../../../src/domain/statistics/student-t.ts';

/** The density integrated by Simpson's rule; its constant is found by integrating to both ends. */
function integrated(t: number, df: number): number {
  // t = √df · tan u makes the line finite: the density becomes cos(u) to the power df - 1.
  const area = (from: number, to: number) => {
    const steps = 4000;
    const width = (to - from) / steps;
    let sum = 0;
    for (let step = 0; step <= steps; step += 1) {
      const weight = step === 0 || step === steps ? 1 : step % 2 === 0 ? 2 : 4;
      sum += weight * Math.cos(from + step * width) ** (df - 1);
    }
    return (sum * width) / 3;
  };
  return area(Math.atan(t / Math.sqrt(df)), Math.PI / 2) / area(0, Math.PI / 2);
}

describe('twoSidedT', () => {
  it.each([0, 0.3, 1, 2.5, 12.706, 400])(
    'has closed forms for 1 and 2 degrees of freedom, at %d',
    (t) => {
      expect(twoSidedT(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
      expect(twoSidedT(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
    },
  );

  it.each([
    [1.86, 17.776],
    [1.2764, 525.8],
    [2.2, 7],
    [0.01, 50.5],
    [4.5, 1200],
  ])('agrees with the density integrated numerically: t %d, df %d', (t, df) => {
    expect(Math.abs(twoSidedT(t, df) - integrated(t, df))).toBeLessThan(1e-10);
  });

  it('looks to both sides', () => {
    expect(twoSidedT(-2.1, 9)).toBe(twoSidedT(2.1, 9));
  });
});

describe('criticalT', () => {
  // Any printed table of Student's t, column 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])('gives the printed table at %d degrees of freedom: %d', (df, value) => {
    expect(criticalT(0.05, df)).toBeCloseTo(value, 3);
  });

  it('nears the normal distribution with many answers', () => {
    expect(criticalT(0.05, 1e7)).toBeCloseTo(1.959964, 6);
  });
});
