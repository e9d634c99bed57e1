// What we need kept of people who wait for their own data.
import type { Message } from '../domain/delivery/message.ts';
import type { OwnOrder } from '../domain/people/own-order.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export interface OwnOrderStore {
  /** The latest of a person. */
  order(tenant: TenantId, person: PersonId): Promise<Tagged<OwnOrder> | undefined>;
  /** Everybody's. */
  orders(tenant: TenantId): Promise<readonly Tagged<OwnOrder>[]>;
  /**
   * Writes an order that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    order: OwnOrder,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<OwnOrder> | 'changed'>;
  /** Removes one; nothing happens when it is gone or changed. */
  drop(order: Tagged<OwnOrder>): Promise<void>;
}
