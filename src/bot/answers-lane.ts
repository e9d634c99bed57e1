// The way of what somebody waits for: counted, never held back, and tried again for a short while.
import { nextPauseMs } from '../domain/delivery/next-pause.ts';
import type { Limiter } from '../usecases/delivery/limit.ts';
import { ConnectorError } from './connector-error.ts';
import { type Ask, conversationIn } from './one-request.ts';

export interface AnswersLaneDeps {
  readonly limiter: Pick<Limiter, 'count' | 'pause'>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds of a clock that is never put forward or back. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Certain not to have been carried out, and worth another try. Source: see `send-result.ts`. */
const WORTH_ANOTHER_TRY = [412, 429, 502, 503];
const MOST_TRIES = 3;
/** From the first request to the beginning of the last. A press is answered within ten seconds or never. */
const LONGEST_MS = 5_000;
const PAUSES = { firstMs: 250, longestMs: 2_000 };

/**
 * Each request counts in the limiter's windows and waits for none of them. A 429 also pauses whatever
 * else is sent to the tenant: people who talk to the bot come first.
 */
export function answersLane(deps: AnswersLaneDeps, ask: Ask): Ask {
  const { limiter, monotonic, sleep } = deps;
  return async (asked) => {
    const until = monotonic() + LONGEST_MS;
    const conversation = conversationIn(asked.url);
    let pauseMs = PAUSES.firstMs;
    for (let tries = 1; ; tries += 1) {
      limiter.count(conversation);
      const outcome = await ask(asked).catch(putOff);
      if (!(outcome instanceof ConnectorError)) return outcome;
      pauseMs = nextPauseMs(pauseMs, deps.random(), PAUSES);
      const waitMs = Math.max(pauseMs, outcome.retryAfterMs ?? 0);
      if (outcome.status === 429) limiter.pause(waitMs);
      if (tries === MOST_TRIES || monotonic() + waitMs > until) throw outcome;
      await sleep(waitMs);
    }
  };
}

/** An error worth another try; throws any other. */
function putOff(error: unknown): ConnectorError {
  if (error instanceof ConnectorError && WORTH_ANOTHER_TRY.includes(error.status)) return error;
  throw error;
}
