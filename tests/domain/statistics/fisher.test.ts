import { describe, expect, it } from 'vitest';
import { fisher } from '../../../src/domain/statistics/fisher.ts';

describe('fisher', () => {
  // Fisher's lady tasting tea (1935): of the 70 ways 34 are as unlikely as three cups right of four.
  it('gives 34 / 70 for three of four against one of four', () => {
    expect(fisher({ count: 3, n: 4 }, { count: 1, n: 4 })).toBeCloseTo(34 / 70, 12);
  });

  it('gives 2 / 70 for all against none', () => {
    expect(fisher({ count: 4, n: 4 }, { count: 0, n: 4 })).toBeCloseTo(2 / 70, 12);
  });

  // R: ?fisher.test, Convictions: fisher.test(matrix(c(2, 10, 15, 3), 2)) prints p-value = 0.0005367.
  it('gives what R prints of the convictions of twins', () => {
    expect(fisher({ count: 2, n: 17 }, { count: 10, n: 13 })).toBeCloseTo(0.0005367, 7);
  });

  it('is 1 when both are all or nothing', () => {
    expect(fisher({ count: 0, n: 7 }, { count: 0, n: 9 })).toBe(1);
    expect(fisher({ count: 7, n: 7 }, { count: 9, n: 9 })).toBe(1);
  });

  it('is the same the other way round', () => {
    const there = fisher({ count: 2, n: 40 }, { count: 9, n: 31 });

    expect(fisher({ count: 9, n: 31 }, { count: 2, n: 40 })).toBeCloseTo(there, 12);
    expect(fisher({ count: 38, n: 40 }, { count: 22, n: 31 })).toBeCloseTo(there, 12);
  });
});
