// What we need kept of the roles that administrators give by name.
import type { Message } from '../domain/delivery/message.ts';
import type { Grant } from '../domain/people/grant.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface GrantStore {
  /** Every role given and not taken back, oldest first; at most 10 seconds old. */
  all(tenant: TenantId): Promise<readonly Grant[]>;
  /**
   * Gives a role, with what is to be said about it in the same transaction. Who has it already keeps it
   * as it was given, and that is returned; nothing is said then.
   */
  give(tenant: TenantId, grant: Grant, says?: readonly Message[]): Promise<Grant>;
  /** Takes a role back; false when there was nothing to take. */
  take(tenant: TenantId, grant: Pick<Grant, 'person' | 'role'>): Promise<boolean>;
}
