import { describe, expect, it } from 'vitest';
import { wilson } from '../../../tools/evaluate/wilson.ts';

describe('the interval of a share', () => {
  it.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [81, 263, 0.255, 0.366],
    [0, 0, 0, 1],
  ])('of %i in %i is %d to %d', (hits, n, low, high) => {
    const interval = wilson(hits, n);

    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });
});
