// Work a turn leaves behind: it begins when the answer is on its way, and is waited for at the end.

import { within } from './within.ts';

/** No work may keep the program from ending. */
const LONGEST_MS = 30_000;

export interface Background {
  start(work: () => Promise<void>): void;
  /** Resolves when nothing is running. */
  idle(): Promise<void>;
}

/** Keeps what is started; `failed` is told of what went wrong. */
export function makeBackground(failed: (error: unknown) => void): Background {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      // An edit that overtakes the answer would throw away the card the answer brings.
      const begun = new Promise<void>((begin) => setImmediate(begin));
      const whole = begun
        .then(() => within(LONGEST_MS, work()))
        .catch(failed)
        .finally(() => running.delete(whole));
      running.add(whole);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
