// The finite-population correction: what is left to be unsure of when many of those asked have answered.

/**
 * (N - n) / (N - 1), by which a variance shrinks when n of N answered without replacement: 1 without a
 * population, 0 when everybody answered (Cochran, Sampling Techniques, 2.5).
 */
export function remaining(n: number, population?: number): number {
  if (population === undefined) return 1;
  return population <= n ? 0 : (population - n) / (population - 1);
}
