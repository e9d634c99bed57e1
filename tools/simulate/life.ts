/** The life of a simulated process: whatever it does to the world, or hears of it, goes through here. */
import type { SimulatedClock } from './simulated-clock.ts';

/** What a process does that others can see. */
export type Effect = 'post' | 'write';

/** How a process is struck: at one of its effects, before the world sees it or before it hears back. */
export interface Blow {
  readonly at: Effect;
  readonly when: 'before' | 'after';
  /** It is frozen so long (milliseconds); without, it dies. */
  readonly freezesMs?: number;
}

export interface Life {
  /** Looks at the world, or waits for something in it. Never resolves for the dead. */
  readonly look: <T>(act: () => Promise<T>) => Promise<T>;
  /** Does something to the world. What is under way when it dies is done, and it never hears of it. */
  readonly affect: <T>(effect: Effect, act: () => Promise<T>) => Promise<T>;
  /** It is struck at the next effect of this kind. */
  readonly strikeAt: (blow: Blow, struck: () => void) => void;
  readonly isDead: () => boolean;
  /** Frozen, or about to be struck. */
  readonly isTroubled: () => boolean;
}

type Heard<T> = { readonly result: T } | { readonly error: unknown };

/** A process that lives, on a clock that goes on without it. */
export function beginLife(clock: Pick<SimulatedClock, 'monotonic' | 'sleep'>): Life {
  let dead = false;
  let frozenUntil = 0;
  let pending: { readonly blow: Blow; readonly struck: () => void } | undefined;

  /** Resolves when the process is running; never for the dead. */
  async function running(): Promise<void> {
    while (!dead && clock.monotonic() < frozenUntil) {
      await clock.sleep(frozenUntil - clock.monotonic());
    }
    if (dead) await new Promise<never>(() => {});
  }

  function meet(effect: Effect, when: Blow['when']): void {
    if (pending?.blow.at !== effect || pending.blow.when !== when) return;
    const { blow, struck } = pending;
    pending = undefined;
    if (blow.freezesMs === undefined) dead = true;
    else frozenUntil = clock.monotonic() + blow.freezesMs;
    struck();
  }

  async function look<T>(act: () => Promise<T>): Promise<T> {
    await running();
    const heard = await act().then(
      (result): Heard<T> => ({ result }),
      (error: unknown): Heard<T> => ({ error }),
    );
    await running();
    if ('error' in heard) throw heard.error;
    return heard.result;
  }

  return {
    look,
    affect: (effect, act) =>
      look(async () => {
        meet(effect, 'before');
        await running();
        try {
          return await act();
        } finally {
          meet(effect, 'after');
        }
      }),
    strikeAt: (blow, struck) => {
      pending = { blow, struck };
    },
    isDead: () => dead,
    isTroubled: () => !dead && (pending !== undefined || clock.monotonic() < frozenUntil),
  };
}
