// Waits for work as long as a turn may take.

/** How long is waited: Teams sends a turn again after 15 s. */
const PATIENCE_MS = 8_000;

/** What the work comes to, or undefined when it takes longer. Work that fails fails whoever waits. */
export type WithinTime = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** Work that takes longer goes on, and nobody hears what came of it. */
export const withinTime: WithinTime = async (work) => {
  const late = Promise.withResolvers<undefined>();
  const patience = setTimeout(() => late.resolve(undefined), PATIENCE_MS);
  const begun = work();
  // Nobody waits for it any more once it is late.
  void begun.catch(() => undefined);
  try {
    return await Promise.race([begun, late.promise]);
  } finally {
    clearTimeout(patience);
  }
};
