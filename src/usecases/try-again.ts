// Does something again when somebody else was faster, but not for ever.

/** More than ever change one row at the same moment. */
const MOST_TRIES = 20;

const TOO_BUSY = 'too-busy';

/**
 * What an attempt comes to. One that comes to `changed` is made anew; after 20 of them it throws, as
 * then it is not others who are in the way, and the next run may find out more than the next attempt.
 */
export async function tryAgain<T>(attempt: () => Promise<T | 'changed'>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'changed') return outcome;
  }
  const message = `it was changed meanwhile, ${MOST_TRIES} times in a row`;
  throw new Error(message, { cause: TOO_BUSY });
}

/** True of what is thrown after the last try: the same may well succeed in a moment. */
export function isTooBusy(error: unknown): boolean {
  return error instanceof Error && error.cause === TOO_BUSY;
}
