// What we need kept of initiatives, and of what is to be said when one changes.
import type { Message } from '../domain/delivery/message.ts';
import type { Initiative } from '../domain/initiative/initiative.ts';
import type { InitiativeId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export interface InitiativeStore {
  initiative(tenant: TenantId, id: InitiativeId): Promise<Tagged<Initiative> | undefined>;
  /** Every initiative of the tenant, newest first; at most 10 seconds old, what this process wrote is always there. */
  all(tenant: TenantId): Promise<readonly Initiative[]>;
  /**
   * Writes an initiative that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    initiative: Initiative,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<Initiative> | 'changed'>;
}
