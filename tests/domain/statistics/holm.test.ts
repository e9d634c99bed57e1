import { describe, expect, it } from 'vitest';
import { holm } from '../../../src/domain/statistics/holm.ts';

describe('holm', () => {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives 0.03 0.06 0.06 0.02.
  it('gives what R gives, in the order it was asked', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);

    for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) {
      expect(adjusted[at]).toBeCloseTo(p, 12);
    }
  });

  it('leaves a single test as it is, and no test alone', () => {
    expect(holm([0.049])).toEqual([0.049]);
    expect(holm([])).toEqual([]);
  });

  it('never passes 1 and never turns the order round', () => {
    expect(holm([0.6, 0.5, 0.9])).toEqual([1, 1, 1]);
    expect(holm([0.02, 0.02])).toEqual([0.04, 0.04]);
  });
});
