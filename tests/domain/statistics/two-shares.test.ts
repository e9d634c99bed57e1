import { describe, expect, it } from 'vitest';
import { twoShares } from '../../../src/domain/statistics/two-shares.ts';

describe('twoShares', () => {
  // Physicians' Health Study (Agresti, Categorical Data Analysis): 189 of 11,034 against 104 of 11,037,
  // chi square 25.01 with one degree of freedom.
  it('gives the chi square Agresti prints of heart attacks and aspirin', () => {
    const result = twoShares({ count: 189, n: 11_034 }, { count: 104, n: 11_037 });

    expect(result.test === 'z' && result.z ** 2).toBeCloseTo(25.01, 2);
    expect(result.p).toBeCloseTo(5.7e-7, 8);
  });

  // The pooled share is 211 / 528; unpooled, with exactly 45 % and 35 %, z would be -2.36.
  it('gives -2.33 for 94 of 268 against 117 of 260, so about 2 %', () => {
    const result = twoShares({ count: 94, n: 268 }, { count: 117, n: 260 });

    expect(result.test === 'z' && result.z).toBeCloseTo(-2.33, 2);
    expect(result.p).toBeCloseTo(0.0199, 4);
  });

  it('counts out exactly where a cell is expected to hold fewer than five', () => {
    expect(twoShares({ count: 5, n: 10 }, { count: 5, n: 10 })).toMatchObject({ test: 'z', p: 1 });
    expect(twoShares({ count: 4, n: 10 }, { count: 5, n: 10 }).test).toBe('fisher');
    expect(twoShares({ count: 6, n: 10 }, { count: 5, n: 10 }).test).toBe('fisher');
    expect(twoShares({ count: 3, n: 4 }, { count: 1, n: 4 }).p).toBeCloseTo(34 / 70, 12);
  });
});
