// Whether two shares differ by more than chance would make them.
import { fisher } from './fisher.ts';
import { twoSidedNormal } from './normal.ts';
import type { ShareFigure } from './share.ts';

/** The approximation is used when every cell of the table is expected to hold as many (Cochran 1954). */
const FEWEST_EXPECTED = 5;

export type SharesResult =
  | { readonly test: 'z'; readonly z: number; readonly p: number }
  | { readonly test: 'fisher'; readonly p: number };

/**
 * The z-test of two shares with their pooled share, two-sided, without continuity correction (the chi
 * square test of the 2 × 2 table; R: `prop.test(…, correct = FALSE)`); Fisher's exact test where a cell
 * is expected to hold fewer than five. Both must have answers.
 */
export function twoShares(one: ShareFigure, other: ShareFigure): SharesResult {
  const pooled = (one.count + other.count) / (one.n + other.n);
  const fewest = Math.min(one.n, other.n) * Math.min(pooled, 1 - pooled);
  if (fewest < FEWEST_EXPECTED) return { test: 'fisher', p: fisher(one, other) };
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.n + 1 / other.n));
  const z = (one.count / one.n - other.count / other.n) / error;
  return { test: 'z', z, p: twoSidedNormal(z) };
}
