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
  /**
   * Waiting messages of a tenant, a fair share from every partition that may hold some, oldest first
   * in each. Given rows that cannot be relayed now, it goes on after the last of them in their
   * partitions. Throws for rows that cannot be read only when nothing else waits.
   */
  waiting(
    tenant: TenantId,
    limit: number,
    past?: readonly OutboxRow[],
  ): Promise<readonly OutboxRow[]>;
  /** Notes how far a row is relayed; undefined when another process was faster, or it is gone. */
  advance(row: OutboxRow, cursor: string): Promise<OutboxRow | undefined>;
  /** Removes a relayed row; fine when it is gone already. */
  done(row: OutboxRow): Promise<void>;
}
