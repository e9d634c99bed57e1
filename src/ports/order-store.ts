// What we need kept of things that somebody asked for and a job makes, and of what is to be said of them.
import type { Message } from '../domain/delivery/message.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export interface OrderStore<Order, Id extends string> {
  order(tenant: TenantId, id: Id): Promise<Tagged<Order> | undefined>;
  /** Every order that is kept. */
  orders(tenant: TenantId): Promise<readonly Tagged<Order>[]>;
  /**
   * Writes an order that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    order: Order,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<Order> | 'changed'>;
  /** Removes one; nothing happens when it is gone or changed. */
  drop(order: Tagged<Order>): Promise<void>;
}
