// What we need kept of lists of people that waves can be put to.
import type { AudienceList } from '../domain/round/audience-list.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface AudienceStore {
  /** Keeps a list for ever; false when one of this id is there already. */
  add(list: AudienceList): Promise<boolean>;
  list(tenant: TenantId, id: string): Promise<AudienceList | undefined>;
  all(tenant: TenantId): Promise<readonly AudienceList[]>;
}
