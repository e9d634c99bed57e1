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

/** Begins at an ISO instant. */
export function movingClock(begin: string): MovingClock {
  let from = Date.parse(begin);
  let started = performance.now();
  const planned = new Set<Planned>();
  return {
    clock: { now: () => new Date(from + Math.trunc(performance.now() - started)) },
    timers: {
      after: (ms, call) => {
        const once = () => {
          planned.delete(plan);
          call();
        };
        const plan: Planned = { cancel: systemTimers.after(ms, once), call: once };
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
      for (const { cancel, call } of [...planned]) {
        cancel();
        call();
      }
    },
  };
}
