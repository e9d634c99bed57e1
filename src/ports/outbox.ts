// What we need kept between a change and its messages: outbox rows, the ledger and the sender's lease.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Message } from '../domain/delivery/message.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** A message waiting to be relayed; `id` is unique over all partitions and the same for ever. */
export interface OutboxRow {
  readonly id: string;
  readonly message: Message;
  /** Where it lies, for `done`. */
  readonly from: {
    readonly table: string;
    readonly partition: string;
    readonly row: string;
    readonly tag: string;
  };
}

export interface Outbox {
  /** Waiting messages of a tenant from every partition that may hold some, oldest first in each. */
  waiting(tenant: TenantId, limit: number): Promise<readonly OutboxRow[]>;
  /** Removes a relayed row; fine when it is gone already. */
  done(row: OutboxRow): Promise<void>;
}

/** Held by the one process that sends for a tenant. */
export interface Lease {
  readonly holder: string;
  readonly tag: string;
}

export interface Ledger {
  /** Queues an entry; nothing happens when its id is known. */
  queue(tenant: TenantId, entry: LedgerEntry): Promise<void>;
  entry(tenant: TenantId, id: string): Promise<Tagged<LedgerEntry> | undefined>;
  /** Entries due at `now` (ISO), earliest first. */
  due(tenant: TenantId, now: string, limit: number): Promise<readonly Tagged<LedgerEntry>[]>;
  /**
   * Marks entries (at most 20) as being sent and renews the lease in one transaction; with no
   * entries it only renews. Undefined when the lease is lost or an entry was changed meanwhile.
   */
  claim(
    tenant: TenantId,
    lease: Lease,
    entries: readonly Tagged<LedgerEntry>[],
  ): Promise<
    { readonly lease: Lease; readonly entries: readonly Tagged<LedgerEntry>[] } | undefined
  >;
  /** Records what became of a claimed entry; nothing happens when it was changed meanwhile. */
  settle(tenant: TenantId, entry: Tagged<LedgerEntry>, next: LedgerEntry): Promise<void>;
  /** Entries in `sending`: for a new holder, those a gone one left behind. */
  listSending(tenant: TenantId): Promise<readonly Tagged<LedgerEntry>[]>;

  lease(tenant: TenantId): Promise<Lease | undefined>;
  /** Takes the lease under the tag it was seen with (none: never held); undefined when another was faster. */
  takeLease(tenant: TenantId, holder: string, seen: string | undefined): Promise<Lease | undefined>;
}
