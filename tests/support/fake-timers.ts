/** Timers that run when a test moves the time, and a clock that moves with them. */
import type { Timers } from '../../src/jobs/timers.ts';

export interface FakeTimers extends Timers {
  readonly clock: { now(): Date };
  readonly monotonic: () => number;
  /** Lets so many milliseconds pass; what is called is waited for before time goes on. */
  readonly pass: (ms: number) => Promise<void>;
  /** The machine is paused for so long: time goes on, and all that was due meanwhile is called late. */
  readonly freeze: (ms: number) => Promise<void>;
}

export function fakeTimers(begin = '2026-11-23T06:00:00.000Z'): FakeTimers {
  const start = Date.parse(begin);
  let ms = 0;
  let waiting: { readonly at: number; readonly call: () => void }[] = [];

  async function pass(span: number): Promise<void> {
    const end = ms + span;
    for (;;) {
      await settled();
      const next = waiting.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      waiting = waiting.filter((one) => one !== next);
      ms = Math.max(ms, next.at);
      next.call();
    }
    ms = end;
    await settled();
  }

  return {
    clock: { now: () => new Date(start + ms) },
    monotonic: () => ms,
    after: (delay, call) => {
      const timer = { at: ms + delay, call };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    pass,
    freeze: (span) => {
      ms += span;
      return pass(0);
    },
  };
}

/** Everything that waits for nothing but promises has gone on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
