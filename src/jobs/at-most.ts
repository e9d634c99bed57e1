// Waits for something, but not for ever.
import type { Timers } from './timers.ts';

/** Resolves when `wanted` does, or after so many milliseconds; rejects when it does before. */
export function atMost(ms: number, wanted: Promise<unknown>, timers: Timers): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(ms, resolve);
    void wanted.then(() => resolve(), reject).finally(cancel);
  });
}
