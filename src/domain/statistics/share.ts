// A part of those who answered.
import { rounded } from './rounded.ts';

/** `count` of the `n` who answered. */
export interface ShareFigure {
  readonly count: number;
  readonly n: number;
}

/** From 0 to 1, not rounded; undefined when nobody answered. */
export function shareOf({ count, n }: ShareFigure): number | undefined {
  return n === 0 ? undefined : count / n;
}

/**
 * Whole percent for the screen; undefined when nobody answered. Each is rounded by itself, so that a
 * figure is the same wherever it stands: shares of one whole may show 99 or 101 together.
 */
export function percentOf(figure: ShareFigure): number | undefined {
  const share = shareOf(figure);
  return share === undefined ? undefined : rounded(100 * share, 0);
}
