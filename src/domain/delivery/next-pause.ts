// How long to wait before the next attempt, so that those that failed together do not come back together.

export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * Decorrelated jitter: between the first pause and three times the latest one, at most the longest; in
 * milliseconds. `random` is from 0 up to 1.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
export function nextPauseMs(
  latestMs: number,
  random: number,
  { firstMs, longestMs }: Pauses,
): number {
  const span = Math.max(0, 3 * latestMs - firstMs);
  return Math.min(longestMs, Math.round(firstMs + random * span));
}
