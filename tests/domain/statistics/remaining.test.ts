import { describe, expect, it } from 'vitest';
import { remaining } from '../../../src/domain/statistics/remaining.ts';

describe('remaining', () => {
  it('is 144 / 411 with 268 answers of 412', () => {
    expect(remaining(268, 412)).toBeCloseTo(144 / 411, 14);
  });

  it('is 1 without a population, and with a single answer', () => {
    expect(remaining(268)).toBe(1);
    expect(remaining(1, 412)).toBe(1);
  });

  it('is 0 when everybody answered', () => {
    expect(remaining(412, 412)).toBe(0);
    expect(remaining(1, 1)).toBe(0);
  });
});
