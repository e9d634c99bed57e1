// How often somebody may guess the code of a round.
import { type Instant, isoOf, msBetween } from '../shared/time.ts';

/** Wrong codes in a row of time. */
export interface Tries {
  readonly wrong: number;
  /** ISO instant of the first of them. */
  readonly since: string;
}

const MOST = 5;
const WITHIN_MS = 10 * 60_000;

/** False once somebody has guessed wrong too often; ten minutes after the first they may again. */
export function mayTry(tries: Tries | undefined, now: Instant): boolean {
  return current(tries, now).wrong < MOST;
}

/** With one more wrong code. */
export function withWrongTry(tries: Tries | undefined, now: Instant): Tries {
  const { wrong, since } = current(tries, now);
  return { wrong: wrong + 1, since };
}

function current(tries: Tries | undefined, now: Instant): Tries {
  const old = tries === undefined || msBetween(tries.since, now) > WITHIN_MS;
  return old ? { wrong: 0, since: isoOf(now) } : tries;
}
