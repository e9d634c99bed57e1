import { describe, expect, it } from 'vitest';
import { percentOf, shareOf } from '../../../src/domain/statistics/share.ts';

describe('shareOf', () => {
  it('is not rounded', () => {
    expect(shareOf({ count: 94, n: 268 })).toBeCloseTo(0.350746, 6);
  });

  it('is unknown when nobody answered', () => {
    expect(shareOf({ count: 0, n: 0 })).toBeUndefined();
    expect(percentOf({ count: 0, n: 0 })).toBeUndefined();
  });
});

describe('percentOf', () => {
  it('never takes a proportion for a percentage: 495 of 19,406 are 2.55 %', () => {
    expect(shareOf({ count: 495, n: 19_406 })).toBeCloseTo(0.0255, 4);
    expect(percentOf({ count: 495, n: 19_406 })).toBe(3);
  });

  it('rounds each by itself, so that a third is 33 % wherever it stands', () => {
    expect([1, 1, 1].map((count) => percentOf({ count, n: 3 }))).toEqual([33, 33, 33]);
  });
});
