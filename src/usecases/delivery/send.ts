// Sends what is due in the ledger, many messages at once, while this process holds the tenant's lease.
import type { TenantId } from '../../domain/shared/ids.ts';
import { makeBell } from './bell.ts';
import type { Desk, SendDeps } from './desk.ts';
import { makeHalt, type Stopped } from './halt.ts';
import { emptyHand } from './hand.ts';
import { holdLease } from './hold-lease.ts';
import { tellNews } from './late-news.ts';
import { lookOver } from './look-over.ts';
import { work } from './work.ts';

export interface Sender {
  /**
   * Sends until nothing is due, the lease is elsewhere, sending is stopped, or `stopping` aborts, and
   * says how many entries it tried. What is under way then is waited for. Throws when storage does
   * not answer; what could not be written down is kept, and written before anything else is sent.
   */
  send(stopping: AbortSignal): Promise<number>;
  /** Gives the lease back, after writing down what is in hand. */
  release(): Promise<void>;
  standing(): SenderStanding;
}

export interface SenderStanding {
  /** This process holds the lease, as far as it knows. */
  readonly holds: boolean;
  /** Set while the tenant does not let us in. */
  readonly stopped?: Stopped;
  /** Milliseconds that nobody is sent to, because the service asked for a pause. */
  readonly pausedMs: number;
}

/** One sender for a tenant, for as long as the process lives. One call at a time. */
export function makeSender(deps: SendDeps, tenant: TenantId): Sender {
  const hand = emptyHand();
  const shared = { ...deps, tenant, hand };
  const lease = holdLease({ ...deps, onTaken: (...taken) => lookOver(shared, ...taken) }, tenant);
  const halt = makeHalt(deps.monotonic);
  const desk: Desk = { ...shared, lease, halt, bell: makeBell(deps.sleep) };

  return {
    send: async (stopping) => {
      await tellNews(desk);
      const tried = await work(desk, stopping);
      await tellNews(desk);
      return tried;
    },
    release: async () => {
      try {
        await work(desk, AbortSignal.abort());
      } finally {
        await lease.release();
      }
    },
    standing: () => {
      const stopped = halt.stopped();
      return {
        holds: lease.holds(),
        ...(stopped !== undefined && { stopped }),
        pausedMs: deps.limiter.pausedMs(),
      };
    },
  };
}
