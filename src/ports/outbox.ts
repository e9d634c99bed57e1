// What we need kept between a change and its messages: rows that wait to be relayed.
import type { Message } from '../domain/delivery/message.ts';
import type { TenantId } from '../domain/shared/ids.ts';

/** A message waiting to be relayed; `id` is unique over all partitions and the same for ever. */
export interface OutboxRow {
  readonly id: string;
  readonly message: Message;
  /** How far its audience is relayed; absent before the first recipients are. */
  readonly cursor?: string;
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
  /** Notes how far a row is relayed; undefined when another process relays it too. */
  advance(row: OutboxRow, cursor: string): Promise<OutboxRow | undefined>;
  /** Removes a relayed row; fine when it is gone already. */
  done(row: OutboxRow): Promise<void>;
}
