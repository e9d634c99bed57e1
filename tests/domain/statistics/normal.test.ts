import { describe, expect, it } from 'vitest';
import { NORMAL_95, twoSidedNormal } from '../../../src/domain/statistics/normal.ts';

describe('twoSidedNormal', () => {
  // 1 - 0.6827, 1 - 0.9545, 1 - 0.9973: the rule of one, two and three deviations; then 1.96 and 2.576.
  it.each([
    [0, 1],
    [1, 0.3173105],
    [2, 0.0455003],
    [3, 0.0026998],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [-3.290527, 0.001],
  ])('gives the printed table at %d', (z, p) => {
    expect(twoSidedNormal(z)).toBeCloseTo(p, 7);
  });

  it('has no step where one way of reckoning takes over from the other', () => {
    expect(twoSidedNormal(2.5 - 1e-12) / twoSidedNormal(2.5)).toBeCloseTo(1, 11);
  });

  it('stays above zero far out: 1.973e-9 at six deviations', () => {
    expect(twoSidedNormal(6)).toBeCloseTo(1.973175e-9, 14);
    expect(twoSidedNormal(20)).toBeGreaterThan(0);
  });

  it('leaves 5 % beyond the constant', () => {
    expect(twoSidedNormal(NORMAL_95)).toBeCloseTo(0.05, 14);
  });
});
