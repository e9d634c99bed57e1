// The timers of the process itself; none of them keeps it alive.
import { clearTimeout, setTimeout } from 'node:timers';
import type { Timers } from './timers.ts';

export const systemTimers: Timers = {
  after: (ms, call) => {
    const timer = setTimeout(call, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
