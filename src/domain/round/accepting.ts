// Whether a round takes an answer just now.
import { type Instant, isoOf, msBetween } from '../shared/time.ts';
import type { Round } from './round.ts';

/** What is on its way when time is up is still taken. */
export const GRACE_MS = 60_000;

/** `grace` is the minute after the end: what was begun may be handed in, nothing is begun. */
export type Accepting = 'yes' | 'grace' | 'not-open' | 'paused' | 'over' | 'cancelled';

/** Whether an answer that comes at `now` counts. */
export function accepting(round: Round, now: Instant): Accepting {
  switch (round.state) {
    case 'prepared':
      return 'not-open';
    case 'cancelled':
      return 'cancelled';
    case 'paused':
      return within(round.pausedAt, now) ? 'grace' : 'paused';
    case 'closed':
      return within(round.closedAt, now) ? 'grace' : 'over';
    case 'open':
      return afterEnd(round.endsAt, now);
  }
}

function afterEnd(endsAt: string | undefined, now: Instant): Accepting {
  if (endsAt === undefined || isoOf(now) < endsAt) return 'yes';
  return within(endsAt, now) ? 'grace' : 'over';
}

function within(since: string | undefined, now: Instant): boolean {
  return since !== undefined && msBetween(since, now) <= GRACE_MS;
}
