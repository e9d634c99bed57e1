// What we need kept of the municipality's register.

import type { TenantId } from '../domain/shared/ids.ts';
import type { Area, Register, Unit } from '../domain/shared/register.ts';

export interface RegistryStore {
  /** The whole register, at most 10 seconds old. */
  register(tenant: TenantId): Promise<Register>;
  /** Adds and replaces by id, and drops the cache. Repeating it changes nothing. */
  put(
    tenant: TenantId,
    rows: { readonly units: readonly Unit[]; readonly areas: readonly Area[] },
  ): Promise<void>;
}
