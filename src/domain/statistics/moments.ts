// Mean and spread of answers that are counted by value.

/** How many gave each value. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** What a comparison of means needs to know. */
export interface MeanFigure {
  readonly n: number;
  /** Not rounded; absent when nobody answered. */
  readonly mean?: number;
  /** Sample standard deviation, divided by n - 1; absent below two answers. */
  readonly sd?: number;
}

/** Two passes: first the mean, then the squares around it, which loses no digits. */
export function momentsOf(counted: readonly Counted[]): MeanFigure {
  const n = sumOf(counted, ({ count }) => count);
  if (n === 0) return { n };
  const mean = sumOf(counted, ({ value, count }) => value * count) / n;
  if (n === 1) return { n, mean };
  const squares = sumOf(counted, ({ value, count }) => count * (value - mean) ** 2);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

function sumOf(counted: readonly Counted[], of: (one: Counted) => number): number {
  return counted.reduce((total, one) => total + of(one), 0);
}
