// What we need kept of each message to each recipient, and of who has the right to send.
import type { DeliveryState, EntryKey, LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Slots } from '../domain/delivery/slots.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** Held by the one process that sends for a tenant. */
export interface Lease {
  readonly holder: string;
  /** What the holder has claimed and not settled. */
  readonly sending: readonly EntryKey[];
  readonly tag: string;
}

/** A new entry, with the slots of its person as they are once it has one. */
export interface Queued {
  readonly entry: LedgerEntry;
  readonly slots?: { readonly value: Slots; readonly tag: string | undefined };
}

/** An entry and what became of it. */
export interface Settled {
  readonly entry: Tagged<LedgerEntry>;
  readonly next: LedgerEntry;
}

/** Most entries one call queues, and most that one call settles or claims. */
export const MOST_AT_ONCE = 18;

/** States that somebody must look at. */
export type Attention = Extract<DeliveryState, 'failed' | 'unknown'>;

/** The ledger in numbers; none is counted beyond 1,000. */
export interface Standing {
  readonly queued: number;
  /** Those whose time has come. */
  readonly due: number;
  /** When the oldest of them was to be sent, ISO instant. */
  readonly oldestDue?: string;
  readonly unknown: number;
  readonly failed: number;
}

/** How many recipients of a message are in each state; those from whom it was withheld are in none. */
export interface Tally extends Readonly<Record<DeliveryState, number>> {
  /** When the next of those queued goes, ISO instant. */
  readonly nextDue?: string;
}

export interface Ledger {
  /**
   * Queues new entries, at most 18, with the slots of their persons, all or nothing. False when one is known
   * already, or when slots were changed meanwhile.
   */
  queue(tenant: TenantId, entries: readonly Queued[]): Promise<boolean>;
  entry(tenant: TenantId, which: EntryKey): Promise<Tagged<LedgerEntry> | undefined>;
  /** Entries of a message, at most so many, in a lasting order. */
  entriesOf(
    tenant: TenantId,
    message: string,
    limit: number,
  ): Promise<readonly Tagged<LedgerEntry>[]>;
  /** Slots of persons, in their order; undefined for one who has none yet. */
  slots(
    tenant: TenantId,
    persons: readonly PersonId[],
  ): Promise<readonly (Tagged<Slots> | undefined)[]>;
  /** Moves an entry that nobody is sending to its next state; false when it was changed meanwhile. */
  move(tenant: TenantId, { entry, next }: Settled): Promise<boolean>;

  /**
   * Entries due at `now` (ISO): first what somebody waits for (at once, and news of their own), then
   * the rest, each earliest first; those of one recipient due at one moment stand together in each.
   */
  due(tenant: TenantId, now: string, limit: number): Promise<readonly Tagged<LedgerEntry>[]>;
  /**
   * Writes down what became of claimed entries, claims others and renews the lease, at most 18 of
   * each, all or nothing. `lost` when the lease is another's; `stale` when an entry to be claimed
   * was changed meanwhile: then nothing was written. The entries returned are the claimed ones.
   */
  turnOver(
    tenant: TenantId,
    lease: Lease,
    what: {
      readonly settled: readonly Settled[];
      readonly claim: readonly Tagged<LedgerEntry>[];
    },
  ): Promise<
    { readonly lease: Lease; readonly entries: readonly Tagged<LedgerEntry>[] } | 'lost' | 'stale'
  >;
  lease(tenant: TenantId): Promise<Lease | undefined>;
  /**
   * Takes the lease as it was seen (none: never held), with what its holder had in hand; undefined
   * when another was faster.
   */
  takeLease(tenant: TenantId, holder: string, seen: Lease | undefined): Promise<Lease | undefined>;

  /** What waits to be sent to a recipient. Looks through all that waits, so it is for rare deeds. */
  queuedTo(tenant: TenantId, to: string): Promise<readonly Tagged<LedgerEntry>[]>;
  /** Messages that a person did not get because they could not be reached. */
  blockedOf(tenant: TenantId, person: PersonId): Promise<readonly Tagged<LedgerEntry>[]>;
  /** Entries somebody must look at, oldest first. */
  attention(
    tenant: TenantId,
    state: Attention,
    limit: number,
  ): Promise<readonly Tagged<LedgerEntry>[]>;
  standing(tenant: TenantId, now: string): Promise<Standing>;
  tally(tenant: TenantId, message: string): Promise<Tally>;
}
