// What typed numbers come to.
import { type MeanFigure, momentsOf } from './moments.ts';

export interface NumberFigures extends MeanFigure {
  /** The one in the middle, or halfway between the two; absent when nobody answered. */
  readonly median?: number;
}

/** All in one unit. Neither the smallest nor the largest is told: each is one person's answer. */
export function describeNumbers(values: readonly number[]): NumberFigures {
  const figures = momentsOf(values.map((value) => ({ value, count: 1 })));
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return figures;
  return { ...figures, median: (lower + upper) / 2 };
}
