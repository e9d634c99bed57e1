// How sure the mean of one wave is.
import type { MeanFigure } from './moments.ts';
import { remaining } from './remaining.ts';
import { criticalT } from './student-t.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of the mean by Student's t: mean ± t(n - 1) · sd / √n. It takes those who answered for
 * a random part of those asked, and the mean for normally distributed, which it is nearly from some
 * ten answers on a short scale.
 *
 * With `population`, how many were asked, it says what all of them would have answered: sd / √n times
 * √((N - n) / (N - 1)) (Cochran, Sampling Techniques, 2.6). That is for ONE wave's figure, never for a
 * change between waves.
 *
 * Undefined below two answers, and when all answered the same: there is no spread to reckon with.
 */
export function meanInterval(
  { n, mean, sd }: MeanFigure,
  population?: number,
): Interval | undefined {
  if (mean === undefined || sd === undefined || sd === 0) return undefined;
  const error = (sd / Math.sqrt(n)) * Math.sqrt(remaining(n, population));
  const reach = criticalT(0.05, n - 1) * error;
  return { low: mean - reach, high: mean + reach };
}
