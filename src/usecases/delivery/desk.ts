// What the parts of a sender share: what they need done, and what they have in hand.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Place } from '../../domain/delivery/place.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { Log } from '../../ports/log.ts';
import type { Notifier } from '../../ports/notifier.ts';
import type { Bell } from './bell.ts';
import type { Halt } from './halt.ts';
import type { Hand } from './hand.ts';
import type { HeldLease } from './hold-lease.ts';
import type { Limiter } from './limit.ts';

/** An entry that went to a place and was turned away there. */
export type Undeliverable = LedgerEntry & { readonly place: Place };

export interface SendDeps {
  readonly ledger: Pick<Ledger, 'due' | 'entry' | 'move' | 'lease' | 'takeLease' | 'turnOver'>;
  /** Answers in bounded time. */
  readonly notifier: Pick<Notifier, 'post' | 'edit'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
  /** Of the tenant; counts the sends, so that the notifier need not. */
  readonly limiter: Limiter;
  /** Milliseconds of a clock that is never put forward or back. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Names this process in the lease; no other has it. */
  readonly holder: string;
  readonly log: Log;
  /**
   * Told of each entry that a place turned away, before it is written down; again of all that went
   * in one message when one of them could not be told.
   */
  readonly onBlocked: (tenant: TenantId, entry: Undeliverable, code: string) => Promise<void>;
  /** Told of each blocked entry after it is written down: only from then on it can be found as such. */
  readonly afterBlocked: (tenant: TenantId, entry: LedgerEntry) => Promise<void>;
}

export interface Desk extends SendDeps {
  readonly tenant: TenantId;
  readonly hand: Hand;
  readonly lease: HeldLease;
  readonly halt: Halt;
  readonly bell: Bell;
}
