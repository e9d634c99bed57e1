/** Counts calls in sliding windows and tells which windows a call is too much for. */

/** At most so many calls in any stretch of so many milliseconds. */
export interface CallWindow {
  readonly calls: number;
  readonly ms: number;
}

export interface CallWindows {
  /** Counts a call at `now` (ms) and returns the windows it is too much for. */
  count(now: number): readonly CallWindow[];
  /** Milliseconds from `now` until a call fits again; 0 when it does already. */
  waitMs(now: number): number;
}

/** Windows over one series of calls; calls that were refused count too. */
export function callWindows(windows: readonly CallWindow[]): CallWindows {
  const most = Math.max(0, ...windows.map(({ calls }) => calls));
  /** Oldest first, and no more of them than the largest window holds. */
  const times: number[] = [];

  return {
    count(now) {
      const over = windows.filter(({ calls, ms }) => isWithin(times.at(-calls), ms, now));
      times.push(now);
      if (times.length > most) times.shift();
      return over;
    },
    waitMs(now) {
      const waits = windows.map(({ calls, ms }) => {
        const blocking = times.at(-calls);
        return blocking === undefined ? 0 : blocking + ms - now;
      });
      return Math.max(0, ...waits);
    },
  };
}

/** A window is open at its older end: what is exactly its length ago does not count any more. */
function isWithin(time: number | undefined, ms: number, now: number): boolean {
  return time !== undefined && time > now - ms;
}
