// What was read lately, kept for a short time so that a press need not read it again.
import type { Clock } from '../ports/clock.ts';

export interface TimedCache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  drop(key: string): void;
}

const MOST_ENTRIES = 10_000;

/** Keeps a value for `ttlMs` milliseconds; the oldest goes when there are 10,000. */
export function makeTimedCache<T>(clock: Clock, ttlMs: number): TimedCache<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined || clock.now().getTime() < entry.until) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value) {
      // Set anew it is the youngest, so the first entry is always the oldest.
      entries.delete(key);
      entries.set(key, { value, until: clock.now().getTime() + ttlMs });
      const [oldest] = entries.keys();
      if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    },
    drop(key) {
      entries.delete(key);
    },
  };
}
