// Whether two means differ by more than chance would make them.
import { twoSidedT } from './student-t.ts';

/** A mean of at least two answers. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface WelchResult {
  readonly t: number;
  /** Degrees of freedom by Welch and Satterthwaite; seldom whole. */
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's t-test, two-sided (Welch 1947; R: `t.test(x, y)`): the spread may differ between the two. At
 * least one of them must have a spread.
 */
export function welch(one: Sample, other: Sample): WelchResult {
  const a = one.sd ** 2 / one.n;
  const b = other.sd ** 2 / other.n;
  const t = (one.mean - other.mean) / Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  return { t, df, p: twoSidedT(t, df) };
}
