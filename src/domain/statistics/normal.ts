// The normal distribution: how likely a value as far out as this is.

/** Beyond it, to both sides together, 5 % of the standard normal distribution lie. */
export const NORMAL_95 = 1.959963984540054;

/** From here on the series would lose digits and the fraction is fast. */
const FAR = 2.5;
const FRACTION_DEPTH = 200;

/**
 * P(|Z| >= |z|) of the standard normal distribution. Near the middle by Marsaglia's series (Journal of
 * Statistical Software 11/4, 2004), further out by Laplace's continued fraction (Abramowitz & Stegun
 * 26.2.14).
 */
export function twoSidedNormal(z: number): number {
  const size = Math.abs(z);
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI);
  return size < FAR ? 1 - 2 * density * series(size) : (2 * density) / fraction(size);
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

function fraction(z: number): number {
  let value = z;
  for (let depth = FRACTION_DEPTH; depth > 0; depth -= 1) value = z + depth / value;
  return value;
}
