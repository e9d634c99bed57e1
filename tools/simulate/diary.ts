/** What happened in a simulation and when, in milliseconds: requests, pauses and what kept the sender away. */
import { callWindows } from '../client/call-windows.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Diary {
  /**
   * A request begins: the first about this conversation, or another try; `toldToPause` when the
   * process that makes it was told to wait and has not.
   */
  started(conversation: string, toldToPause: boolean): void;
  /** Sending was asked to pause for so long. */
  paused(ms: number): void;
  /** Nobody sends from now on until the next request begins. */
  silenced(why: Silence): void;
  /** Moments at which requests began. */
  readonly starts: readonly number[];
  readonly pauses: readonly Stretch[];
  readonly silences: Readonly<Record<Silence, readonly Stretch[]>>;
  /** Requests beyond our own ceiling, and those made in spite of a pause. */
  readonly tooMany: () => number;
  /** When the last recipient was tried for the first time; what follows are repetitions. */
  readonly lastFirstTry: () => number;
}

/** `takeover`: the sender died or froze. `stopped`: it is not let in, and rests. */
export type Silence = 'takeover' | 'stopped';

/** An empty one; `perSecond` is our own ceiling. */
export function openDiary(now: () => number, perSecond: number): Diary {
  const ceiling = callWindows([{ calls: perSecond, ms: 1_000 }]);
  const known = new Set<string>();
  const starts: number[] = [];
  const pauses: Stretch[] = [];
  const silences: Record<Silence, Stretch[]> = { takeover: [], stopped: [] };
  let open: { readonly from: number; readonly why: Silence }[] = [];
  let over = 0;
  let lastFirstTry = 0;

  return {
    started(conversation, toldToPause) {
      const at = now();
      over += ceiling.count(at).length + (toldToPause ? 1 : 0);
      starts.push(at);
      for (const { from, why } of open) silences[why].push({ from, to: at });
      open = [];
      if (known.has(conversation)) return;
      known.add(conversation);
      lastFirstTry = at;
    },
    paused: (ms) => {
      pauses.push({ from: now(), to: now() + ms });
    },
    silenced: (why) => {
      open.push({ from: now(), why });
    },
    starts,
    pauses,
    silences,
    tooMany: () => over,
    lastFirstTry: () => lastFirstTry,
  };
}
