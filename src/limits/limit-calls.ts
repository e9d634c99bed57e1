// So many calls of each in so many seconds, counted in this process; whoever makes more is told how long to wait.
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js';

export interface CallLimit {
  readonly calls: number;
  readonly seconds: number;
}

/**
 * Counts one more call of somebody. Resolves with 0 when it may go on, else with the milliseconds
 * until the stretch is over. `ms` is how long a stretch lasts that begins with this call, where it is
 * not the usual time.
 */
export type CountCall = (who: string, ms?: number) => Promise<number>;

/** A stretch begins with the first call after the last one ended, and calls that are refused do not prolong it. */
export function limitCalls({ calls, seconds }: CallLimit): CountCall {
  const limiter = new RateLimiterMemory({ points: calls, duration: seconds });
  return async (who, ms) => {
    const stretch = ms === undefined ? {} : { customDuration: ms / 1000 };
    try {
      await limiter.consume(who, 1, stretch);
      return 0;
    } catch (refused) {
      return waitOf(refused);
    }
  };
}

/** The package refuses by throwing what it counted; anything else is a fault. */
function waitOf(refused: unknown): number {
  const counted = typeof refused === 'object' && refused !== null && 'msBeforeNext' in refused;
  if (!counted || typeof refused.msBeforeNext !== 'number') throw refused;
  return Math.max(1, refused.msBeforeNext);
}
