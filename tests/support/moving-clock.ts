/** A clock that goes as the machine's does, until a test moves it: then everything planned is looked at. */
import { systemTimers } from '../../src/jobs/system-timers.ts';
import type { Timers } from '../../src/jobs/timers.ts';
import type { Clock } from '../../src/ports/clock.ts';

export interface MovingClock {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Moves the clock to an ISO instant; whatever waits for its time looks at once whether it has come. */
  readonly goTo: (instant: string) => void;
}

interface Planned {
  readonly cancel: () => void;
  readonly call: () => void;
}

/** Whoever was busy when the clock was moved looks again this much later, in milliseconds. */
const SOON_MS = 100;
/** Longer pauses are looks at what is due; the shorter ones wait for something. */
const LOOKS_FROM_MS = 30_000;
/** For so long after it was moved, in milliseconds. */
const MOVED_MS = 3_000;

/** Begins at an ISO instant. */
export function movingClock(begin: string): MovingClock {
  let from = Date.parse(begin);
  let started = performance.now();
  let moved = -MOVED_MS;
  const planned = new Set<Planned>();
  return {
    clock: { now: () => new Date(from + Math.trunc(performance.now() - started)) },
    timers: {
      after: (ms, call) => {
        const once = () => {
          planned.delete(plan);
          call();
        };
        const isLook = ms >= LOOKS_FROM_MS && performance.now() - moved < MOVED_MS;
        const cancel = systemTimers.after(isLook ? SOON_MS : ms, once);
        const plan: Planned = { cancel, call: once };
        planned.add(plan);
        return () => {
          planned.delete(plan);
          plan.cancel();
        };
      },
    },
    goTo: (instant) => {
      from = Date.parse(instant);
      started = performance.now();
      moved = started;
      for (const { cancel, call } of [...planned]) {
        cancel();
        call();
      }
    },
  };
}
