// What we need kept of the roles that administrators give by name.
import type { Grant } from '../domain/people/grant.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface GrantStore {
  /** Every role given and not taken back, oldest first; at most 10 seconds old. */
  all(tenant: TenantId): Promise<readonly Grant[]>;
  /** Gives a role. Who has it already keeps it as it was given, and that is returned. */
  give(tenant: TenantId, grant: Grant): Promise<Grant>;
  /** Takes a role back; false when there was nothing to take. */
  take(tenant: TenantId, grant: Pick<Grant, 'person' | 'role'>): Promise<boolean>;
}
