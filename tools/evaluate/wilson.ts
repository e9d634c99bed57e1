/** How sure one can be of a share that was counted in few cases. */

/** Standard normal quantile for 95 % on both sides. */
const Z = 1.959964;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval of 95 % for `hits` of `n` (Wilson 1927, JASA 22:209). Of nothing it is 0 to 1.
 */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const square = Z ** 2 / n;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}
