/** A clock that stands still while anything is going on, and then jumps to what comes next. */
import { makeTimerQueue } from './timer-queue.ts';

export interface SimulatedClock {
  now(): Date;
  /** Milliseconds since the start. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Calls after so many milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** Does something that takes real time, such as a call to Azurite: the clock waits for it. */
  readonly real: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets time pass until the promise is settled; throws when nothing is left that could settle it. */
  readonly runUntil: <T>(done: Promise<T>) => Promise<T>;
}

/** Starts at an ISO instant. Times are whole milliseconds: a pause is never cut short. */
export function simulatedClock(start: string): SimulatedClock {
  const startMs = Date.parse(start);
  const timers = makeTimerQueue();
  const idle = makeIdle();
  let ms = 0;

  function after(pauseMs: number, call: () => void): () => void {
    return timers.add(ms + Math.max(0, Math.ceil(pauseMs)), call);
  }

  async function runUntil<T>(done: Promise<T>): Promise<T> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    void done.then(end, end);
    for (;;) {
      await idle.reached();
      if (ended) return done;
      const next = timers.take();
      if (next === undefined) throw new Error('Nothing is left to happen, and it is not done');
      ms = next.at;
      next.call();
    }
  }

  return {
    now: () => new Date(startMs + ms),
    monotonic: () => ms,
    sleep: (pauseMs) =>
      new Promise((resolve) => {
        after(pauseMs, resolve);
      }),
    after,
    real: idle.real,
    runUntil,
  };
}

/** Knows when nothing real is going on: no call is out, and whatever was promised has been heard. */
function makeIdle() {
  let out = 0;
  let allBack = (): void => {};

  async function real<T>(work: () => Promise<T>): Promise<T> {
    out += 1;
    try {
      return await work();
    } finally {
      out -= 1;
      if (out === 0) allBack();
    }
  }

  async function reached(): Promise<void> {
    // All that is promised in memory is heard before an immediate runs.
    for (await turnOfLoop(); out > 0; await turnOfLoop()) {
      await new Promise<void>((resolve) => {
        allBack = resolve;
      });
    }
  }

  return { real, reached };
}

function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
