import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/domain/statistics/incomplete-beta.ts';

/** With whole a and b it is the chance of at least a hits in a + b - 1 throws (DLMF 8.17.5). */
function binomialTail(x: number, a: number, b: number): number {
  const throws = a + b - 1;
  let ways = 1;
  let sum = 0;
  for (let hits = 0; hits <= throws; hits += 1) {
    if (hits >= a) sum += ways * x ** hits * (1 - x) ** (throws - hits);
    ways = (ways * (throws - hits)) / (hits + 1);
  }
  return sum;
}

describe('incompleteBeta', () => {
  it.each([0.05, 0.3, 0.5, 0.77, 0.99])('is a binomial tail for whole numbers, at %d', (x) => {
    for (const [a, b] of [
      [1, 1],
      [2, 3],
      [7, 2],
      [10, 12],
    ] as const) {
      expect(incompleteBeta(x, a, b)).toBeCloseTo(binomialTail(x, a, b), 12);
    }
  });

  it('is the arcsine law for two halves', () => {
    expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo(
      (2 / Math.PI) * Math.asin(Math.sqrt(0.2)),
      13,
    );
  });

  it('begins at 0 and ends at 1', () => {
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(1, 3, 4)).toBe(1);
  });
});
