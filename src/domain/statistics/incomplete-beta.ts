// The regularised incomplete beta function, from which Student's t follows.
import { logGamma } from './log-gamma.ts';

const PRECISION = 1e-15;
/** Instead of a zero to divide by. */
const TINY = 1e-300;
/** The fraction needs about the square root of its larger parameter; this is never reached. */
const MOST_STEPS = 100_000;

/**
 * I_x(a, b) for 0 <= x <= 1 and a, b above 0: the continued fraction DLMF 8.17.22, on the side where
 * it converges fast, evaluated by the modified Lentz method (Numerical Recipes, 6.4).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x);
  const beta = logGamma(a) + logGamma(b) - logGamma(a + b);
  return (Math.exp(front - beta) / a) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) return value;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
