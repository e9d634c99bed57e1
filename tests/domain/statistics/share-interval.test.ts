import { describe, expect, it } from 'vitest';
import { shareInterval } from '../../../src/domain/statistics/share-interval.ts';

describe('shareInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives what Newcombe printed for %d of %d: %d to %d', (count, n, low, high) => {
    const interval = shareInterval({ count, n });

    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('weighs 206 answers of 411 as the 412 of an endless population', () => {
    // 206 · 410 / 205 = 412, and half of the answers in both.
    expect(shareInterval({ count: 103, n: 206 }, 411)?.low).toBeCloseTo(
      shareInterval({ count: 206, n: 412 })?.low ?? Number.NaN,
      12,
    );
  });

  it('is the share alone when everybody answered', () => {
    expect(shareInterval({ count: 3, n: 12 }, 12)).toEqual({ low: 0.25, high: 0.25 });
  });

  it('ends at 1 when all are in it, and is unknown when nobody answered', () => {
    expect(shareInterval({ count: 9, n: 9 })?.high).toBe(1);
    expect(shareInterval({ count: 0, n: 0 })).toBeUndefined();
  });
});
