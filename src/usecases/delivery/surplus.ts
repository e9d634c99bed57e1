// Which claimed messages to give back because they cannot begin soon.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import { putBack } from '../../domain/delivery/settled.ts';
import { addMinutes } from '../../domain/shared/time.ts';
import type { Settled } from '../../ports/ledger.ts';
import type { Outgoing } from './hand.ts';
import type { Limiter } from './limit.ts';

/** Longest that a claimed message waits to begin, in milliseconds. */
export const MOST_WAIT_MS = 2_000;
/** From call to call in one conversation for a long time: Teams allows 60 in 30 seconds. */
const PACE_MS = 500;

/** Given back: the message, and when it is due then (ISO instant); without, it stays due as it was. */
export interface Surplus {
  readonly outgoing: Outgoing;
  readonly due?: string;
}

/**
 * While sending is paused, everything. Else what its conversation has no room for soon, so that a full
 * window holds up nobody else; it is due again one after the other.
 */
export function surplus(
  ready: readonly Outgoing[],
  limiter: Pick<Limiter, 'waitMs' | 'pausedMs'>,
  now: string,
): readonly Surplus[] {
  if (limiter.pausedMs() > MOST_WAIT_MS) return ready.map((outgoing) => ({ outgoing }));
  const ahead = new Map<string, number>();
  return ready.flatMap((outgoing) => {
    const { conversation } = outgoing.place;
    const before = ahead.get(conversation) ?? 0;
    ahead.set(conversation, before + 1);
    const waitMs = limiter.waitMs(conversation) + before * PACE_MS;
    return waitMs > MOST_WAIT_MS ? [{ outgoing, due: addMinutes(now, waitMs / 60_000) }] : [];
  });
}

/** The entries of a message that was given back. */
export function givenBack({ outgoing, due }: Surplus, now: string): readonly Settled[] {
  const next = (entry: LedgerEntry) => putBack(entry, now, due);
  return outgoing.entries.map((entry) => ({ entry, next: next(entry.value) }));
}
