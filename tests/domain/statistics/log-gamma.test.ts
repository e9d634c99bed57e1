import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../src/domain/statistics/log-gamma.ts';

describe('logGamma', () => {
  it('is the logarithm of the factorial', () => {
    let logFactorial = 0;
    for (let n = 1; n <= 2000; n += 1) {
      logFactorial += Math.log(n);
      expect(Math.abs(logGamma(n + 1) - logFactorial)).toBeLessThan(1e-11 * (1 + logFactorial));
    }
  });

  it('is half the logarithm of pi at one half', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });
});
