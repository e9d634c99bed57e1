import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/domain/statistics/rounded.ts';

describe('rounded', () => {
  it.each([
    [3.65, 3.7],
    [73 / 20, 3.7],
    [3.649, 3.6],
    [3.75 - 3.7, 0.1],
    [3.7 - 3.75, -0.1],
    [-0.05, -0.1],
    [2.5, 2.5],
    [0, 0],
  ])('writes %d as %d, half away from zero', (value, shown) => {
    expect(rounded(value, 1)).toBe(shown);
  });

  it('gives a zero without a minus', () => {
    expect(Object.is(rounded(-0.04, 1), 0)).toBe(true);
    expect(Object.is(rounded(-0, 0), 0)).toBe(true);
  });

  it('rounds to whole numbers away from zero', () => {
    expect([0.5, -0.5, 1.5, -9.925].map((value) => rounded(value, 0))).toEqual([1, -1, 2, -10]);
  });
});
