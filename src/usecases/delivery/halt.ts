// The stop after we were not let in: nothing is sent for five minutes, then one message is tried.

const REST_MS = 5 * 60_000;
/** Answers that only somebody who is let in gets. */
const LET_IN = ['sent', 'blocked', 'failed', 'missing'];

export interface Stopped {
  readonly code: string;
  /** ISO instant. */
  readonly since: string;
}

export interface Halt {
  /**
   * Takes note of an answer, by its kind. `stopped` when it stops the sending, `resumed` when it
   * shows that a stop is over.
   */
  heard(
    result: { readonly kind: string; readonly code?: string },
    now: string,
  ): 'stopped' | 'resumed' | undefined;
  /** True while nothing may be sent. */
  isResting(): boolean;
  /** True while one message may be sent, to see whether we are let in again. */
  isProbing(): boolean;
  stopped(): Stopped | undefined;
}

export function makeHalt(monotonic: () => number): Halt {
  let stopped: Stopped | undefined;
  let restUntil = 0;

  const isResting = () => stopped !== undefined && monotonic() < restUntil;
  const isProbing = () => stopped !== undefined && monotonic() >= restUntil;

  return {
    isResting,
    isProbing,
    stopped: () => stopped,
    heard: ({ kind, code = kind }, now) => {
      if (kind === 'stopped') {
        const first = stopped === undefined;
        if (!isResting()) restUntil = monotonic() + REST_MS;
        stopped ??= { code, since: now };
        return first ? 'stopped' : undefined;
      }
      if (!isProbing() || !LET_IN.includes(kind)) return undefined;
      stopped = undefined;
      return 'resumed';
    },
  };
}
