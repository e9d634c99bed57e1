// How sure a share of one wave is.
import type { Interval } from './mean-interval.ts';
import { NORMAL_95 } from './normal.ts';
import { remaining } from './remaining.ts';
import type { ShareFigure } from './share.ts';
import { shareOf } from './share.ts';

/**
 * 95 % interval of a share by Wilson's score (Wilson 1927; Newcombe 1998, method 3): right also for few
 * answers and for shares near 0 and 1, where it stays between them. It takes those who answered for a
 * random part of those asked.
 *
 * With `population`, how many were asked, the answers weigh as the n · (N - 1) / (N - n) of an endless
 * population would: for ONE wave's figure, never for a change between waves. Undefined when nobody
 * answered.
 */
export function shareInterval(figure: ShareFigure, population?: number): Interval | undefined {
  const share = shareOf(figure);
  if (share === undefined) return undefined;
  const doubt = (NORMAL_95 ** 2 * remaining(figure.n, population)) / figure.n;
  const middle = (share + doubt / 2) / (1 + doubt);
  const reach = Math.sqrt(doubt * share * (1 - share) + doubt ** 2 / 4) / (1 + doubt);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
