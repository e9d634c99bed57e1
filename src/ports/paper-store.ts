// What we need kept of papers that somebody asked for, and of what is to be said of them.
import type { Message } from '../domain/delivery/message.ts';
import type { PaperOrder } from '../domain/paper/order.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export interface PaperStore {
  order(tenant: TenantId, id: string): Promise<Tagged<PaperOrder> | undefined>;
  /** Every order that is kept. */
  orders(tenant: TenantId): Promise<readonly Tagged<PaperOrder>[]>;
  /**
   * Writes an order that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    order: PaperOrder,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<PaperOrder> | 'changed'>;
  /** Removes one; nothing happens when it is gone or changed. */
  drop(order: Tagged<PaperOrder>): Promise<void>;
}
