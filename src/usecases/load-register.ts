// Loads the municipality's register from what was read of a file, or tells what that would do.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Register } from '../domain/shared/register.ts';
import { planRegister, type RegisterPlan } from '../domain/shared/register-plan.ts';
import type { RegistryStore } from '../ports/registry-store.ts';

export interface LoadRegister {
  readonly tenant: TenantId;
  readonly rows: Register;
  /** Only says what would happen. */
  readonly dryRun: boolean;
}

/** Writes what is new or changed and nothing else; loading the same rows again writes nothing. */
export async function loadRegister(
  { registry }: { readonly registry: RegistryStore },
  { tenant, rows, dryRun }: LoadRegister,
): Promise<RegisterPlan> {
  const plan = planRegister(await registry.register(tenant), rows);
  const units = [...plan.units.added, ...plan.units.changed.map(({ after }) => after)];
  const areas = [...plan.areas.added, ...plan.areas.changed.map(({ after }) => after)];
  if (!dryRun && units.length + areas.length > 0) await registry.put(tenant, { units, areas });
  return plan;
}
