// A registry in memory that counts what is written.
import type { AreaId, TenantId, UnitId } from '../../src/domain/shared/ids.ts';
import type { Area, Register, Unit } from '../../src/domain/shared/register.ts';
import type { RegistryStore } from '../../src/ports/registry-store.ts';

export interface MemoryRegistry extends RegistryStore {
  /** Rows written so far. */
  readonly written: () => number;
}

/** A registry that is empty for every tenant. */
export function aRegistry(): MemoryRegistry {
  const tenants = new Map<TenantId, { units: Map<UnitId, Unit>; areas: Map<AreaId, Area> }>();
  let written = 0;

  function of(tenant: TenantId) {
    const known = tenants.get(tenant) ?? { units: new Map(), areas: new Map() };
    tenants.set(tenant, known);
    return known;
  }

  return {
    async register(tenant): Promise<Register> {
      const { units, areas } = of(tenant);
      return { units: [...units.values()], areas: [...areas.values()] };
    },
    async put(tenant, { units, areas }) {
      for (const unit of units) of(tenant).units.set(unit.id, unit);
      for (const area of areas) of(tenant).areas.set(area.id, area);
      written += units.length + areas.length;
    },
    written: () => written,
  };
}
