// Whether two shares differ, counted out exactly where there are too few for an approximation.
import { logGamma } from './log-gamma.ts';
import type { ShareFigure } from './share.ts';

/** Tables count as equally likely when they differ by less; R's `fisher.test` does the same. */
const SLACK = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: the chance of a table as unlikely as this one or more so, given its
 * margins (R: `fisher.test`).
 */
export function fisher(one: ShareFigure, other: ShareFigure): number {
  const hits = one.count + other.count;
  const total = one.n + other.n;
  const lowest = Math.max(0, hits - other.n);
  const highest = Math.min(hits, one.n);
  const chances = Array.from({ length: highest - lowest + 1 }, (_, at) => chance(lowest + at));
  const limit = chance(one.count) * SLACK;
  return Math.min(
    1,
    chances.filter((each) => each <= limit).reduce((sum, each) => sum + each, 0),
  );

  function chance(count: number): number {
    return Math.exp(logWays(one.n, count) + logWays(other.n, hits - count) - logWays(total, hits));
  }
}

/** ln of the ways to take k of n. */
function logWays(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
