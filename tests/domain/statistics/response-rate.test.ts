import { describe, expect, it } from 'vitest';
import { responseRate } from '../../../src/domain/statistics/response-rate.ts';

describe('responseRate', () => {
  // 158 of 392 is the rate a published survey of public managers gives as 40 %.
  it.each([
    [158, 392, 40],
    [260, 412, 63],
    [268, 412, 65],
    [0, 7, 0],
    [7, 7, 100],
  ])('shows %d of %d as %d %%', (answered, asked, percent) => {
    expect(responseRate({ answered, asked })).toEqual({ answered, asked, percent });
  });

  it('has no percentage when nobody was asked', () => {
    expect(responseRate({ answered: 0, asked: 0 })).toEqual({ answered: 0, asked: 0 });
  });
});
