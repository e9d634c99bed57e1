import { describe, expect, it } from 'vitest';
import { figure, median, quantile } from '../../../tools/bench/figure.ts';
import { chosen, MEASUREMENTS } from '../../../tools/bench/measurements.ts';

describe('a figure', () => {
  it.each([
    [2, 'most', true],
    [2.1, 'most', false],
    [Number.NaN, 'most', false],
    [0.4, 'least', true],
    [0.39, 'least', false],
    [Number.NaN, 'least', false],
  ] as const)('of %d with its limit at %s is judged %s', (value, kind, ok) => {
    const limit = kind === 'most' ? 2 : 0.4;

    expect(figure('x', value, { unit: 'ratio', limit, kind }).ok).toBe(ok);
  });

  it('is judged before it is rounded', () => {
    const told = figure('x', 2.0004, { unit: 'calls', limit: 2 });

    expect(told).toEqual({ figure: 'x', value: 2, unit: 'calls', limit: 2, ok: false });
  });
});

describe('the middle of some values', () => {
  it('is the lower of two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2);
  });

  it('is no number without values', () => {
    expect(quantile([], 0.95)).toBeNaN();
  });
});

describe('the measurements', () => {
  it('are all made unless one is named', () => {
    expect(chosen(undefined)).toBe(MEASUREMENTS);
    expect(chosen('memory.ratio')?.map(({ figures }) => figures)).toEqual([
      ['start.ratio', 'memory.ratio'],
    ]);
    expect(chosen('nonsense')).toBeUndefined();
  });

  it('print every figure once', () => {
    const names = MEASUREMENTS.flatMap(({ figures }) => figures);

    expect(new Set(names).size).toBe(names.length);
  });
});
