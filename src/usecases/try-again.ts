// Does something again when somebody else was faster, but not for ever.

/** More than ever change one row at the same moment. */
const MOST_TRIES = 20;

/**
 * What an attempt comes to. One that comes to `changed` is made anew; after 20 of them it throws, as
 * then it is not others who are in the way, and the next run may find out more than the next attempt.
 */
export async function tryAgain<T>(attempt: () => Promise<T | 'changed'>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'changed') return outcome;
  }
  throw new Error(`it was changed meanwhile, ${MOST_TRIES} times in a row`);
}
