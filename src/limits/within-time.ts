// Waits for work as long as a turn may take; what comes later is kept for whoever asks again.

/** How long is waited: Teams sends a turn again after 15 s. */
const PATIENCE_MS = 8_000;
/** How long it is kept for whoever asks again. */
const KEEP_MS = 5 * 60_000;

/**
 * What the work comes to, or undefined when it takes longer. It then goes on, and whoever asks under
 * the same name is given what came of it, once. Work that fails is forgotten, and fails whoever waits.
 */
export type WithinTime = <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;

/** Each process remembers what it began itself. */
export function makeWithinTime(): WithinTime {
  const begun = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>) => {
    const found = begun.get(name) ?? begin(name, work);
    const late = Promise.withResolvers<undefined>();
    const patience = setTimeout(() => late.resolve(undefined), PATIENCE_MS);
    try {
      const first = await Promise.race([found.then((value) => ({ value })), late.promise]);
      if (first === undefined) return undefined;
      begun.delete(name);
      // Under a name there is always the same kind of work.
      return first.value as T;
    } finally {
      clearTimeout(patience);
    }
  };

  function begin(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const found = work();
    begun.set(name, found);
    const forget = () => {
      if (begun.get(name) === found) begun.delete(name);
    };
    void found.then(() => setTimeout(forget, KEEP_MS).unref(), forget);
    return found;
  }
}
