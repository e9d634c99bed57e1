// Student's t distribution: how likely a value as far out as this is, and how far out a given share lies.
import { incompleteBeta } from './incomplete-beta.ts';

/** Steps of halving, after which neighbouring numbers are reached. */
const HALVINGS = 80;

/** P(|T| >= |t|) with `df` degrees of freedom, whole or not (DLMF 8.17, Abramowitz & Stegun 26.7.1). */
export function twoSidedT(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The value beyond which, to both sides together, the share `p` lies: the inverse of `twoSidedT`. */
export function criticalT(p: number, df: number): number {
  let high = 1;
  while (twoSidedT(high, df) > p) high *= 2;
  let low = 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedT(middle, df) > p) low = middle;
    else high = middle;
  }
  return high;
}
