// What a figure has changed since the last wave, and how likely chance alone would do it.
import type { MeanFigure } from './moments.ts';
import { rounded } from './rounded.ts';
import { type ShareFigure, shareOf } from './share.ts';
import { twoShares } from './two-shares.ts';
import { type Sample, welch } from './welch.ts';

/**
 * Why there may be nothing to compare with: asked for the first time, in other words or on another
 * scale that nobody mapped, or not shown then, so that the change would tell what was hidden.
 */
export type Lacking = 'new' | 'not-comparable' | 'hidden';
export type Before<F> = F | Lacking;

export interface Compared {
  readonly kind: 'compared';
  /** Not rounded; in points of the scale for means, in percentage points for shares. */
  readonly difference: number;
  /** For the screen: one decimal for means, whole percentage points for shares; never -0. */
  readonly shown: number;
  /** `none` where there is nothing to test: a single answer, or a share nobody or everybody is in. */
  readonly test: 'welch' | 'z' | 'fisher' | 'none';
  /** t or z. */
  readonly statistic?: number;
  /** Two-sided, before any correction for how many tests there are. */
  readonly p?: number;
}

export type Change = Compared | { readonly kind: 'none'; readonly because: Lacking | 'no-answers' };

/**
 * By Welch's t-test. It takes the answers of the two waves for independent of each other; the same
 * people answer alike in both, which makes the test more careful than it says. There is no
 * finite-population correction: whether satisfaction moved is asked of more than those who were there
 * on the day. Where all in each wave gave one and the same answer there is no spread, and Fisher's
 * exact test is asked instead, of the two answers given.
 */
export function changeOfMean(now: MeanFigure, before: Before<MeanFigure>): Change {
  if (typeof before === 'string') return { kind: 'none', because: before };
  if (now.mean === undefined || before.mean === undefined) {
    return { kind: 'none', because: 'no-answers' };
  }
  const difference = now.mean - before.mean;
  const change = { kind: 'compared', difference, shown: rounded(difference, 1) } as const;
  const a = sampleOf(now);
  const b = sampleOf(before);
  if (a === undefined || b === undefined) return { ...change, test: 'none' };
  if (a.sd > 0 || b.sd > 0) {
    const { t, p } = welch(a, b);
    return { ...change, test: 'welch', statistic: t, p };
  }
  if (difference === 0) return { ...change, test: 'none' };
  const { test, p } = twoShares({ count: a.n, n: a.n }, { count: 0, n: b.n });
  return { ...change, test, p };
}

/** See `twoShares`; what is said of the waves at `changeOfMean` holds here too. */
export function changeOfShare(now: ShareFigure, before: Before<ShareFigure>): Change {
  if (typeof before === 'string') return { kind: 'none', because: before };
  const a = shareOf(now);
  const b = shareOf(before);
  if (a === undefined || b === undefined) return { kind: 'none', because: 'no-answers' };
  const difference = 100 * (a - b);
  const change = { kind: 'compared', difference, shown: rounded(difference, 0) } as const;
  const hits = now.count + before.count;
  if (hits === 0 || hits === now.n + before.n) return { ...change, test: 'none' };
  const tested = twoShares(now, before);
  return {
    ...change,
    test: tested.test,
    p: tested.p,
    ...(tested.test === 'z' && { statistic: tested.z }),
  };
}

function sampleOf({ n, mean, sd }: MeanFigure): Sample | undefined {
  return mean === undefined || sd === undefined ? undefined : { n, mean, sd };
}
