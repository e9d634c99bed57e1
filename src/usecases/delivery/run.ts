// One run of a sender: from looking what is due until nothing is, or until it must end.
import type { Halt } from './halt.ts';

export interface Run {
  /** Entries tried. */
  tried: number;
  /** Nothing more was due when the ledger was last asked. */
  exhausted: boolean;
  /** Milliseconds of the monotonic clock. */
  lookAgainAt: number;
  turnedAt: number;
  /** When it no longer waits for what is begun; set once it is told to stop. */
  stopBy?: number;
  /** Another process has the lease. */
  elsewhere: boolean;
  turning: boolean;
  /** Turns that failed since the last good one. */
  faults: number;
  /** Storage does not answer: nothing more is begun. */
  failed?: { readonly cause: unknown };
  /** True when nothing new is to be claimed or begun. */
  readonly windsDown: () => boolean;
}

export function newRun(stopping: AbortSignal, halt: Pick<Halt, 'isResting'>): Run {
  return {
    tried: 0,
    exhausted: false,
    lookAgainAt: 0,
    turnedAt: Number.NEGATIVE_INFINITY,
    elsewhere: false,
    turning: false,
    faults: 0,
    windsDown: () => stopping.aborted || halt.isResting(),
  };
}
