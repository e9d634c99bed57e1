// Loads the municipality's register and rules from what was read of a file, or tells what that would do.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Register } from '../domain/shared/register.ts';
import {
  type Difference,
  planRegister,
  type RegisterPlan,
} from '../domain/shared/register-plan.ts';
import { type NamedSetting, planRules, type RulesPlan } from '../domain/triage/rules-plan.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import { tryAgain } from './try-again.ts';

export interface LoadRegister {
  readonly tenant: TenantId;
  readonly rows: Register;
  readonly settings?: readonly NamedSetting[];
  /** Only says what would happen. */
  readonly dryRun: boolean;
}

export type LoadPlan = RegisterPlan & { readonly rules: RulesPlan };

/** Writes what is new or changed and nothing else; loading the same rows again writes nothing. */
export async function loadRegister(
  { registry }: { readonly registry: RegistryStore },
  { tenant, rows, settings = [], dryRun }: LoadRegister,
): Promise<LoadPlan> {
  const plan = planRegister(await registry.register(tenant), rows);
  const written = {
    units: toWrite(plan.units),
    areas: toWrite(plan.areas),
    forums: toWrite(plan.forums),
    guidance: toWrite(plan.guidance),
  };
  const count = Object.values(written).flat().length;
  if (!dryRun && count > 0) await registry.put(tenant, written);
  return { ...plan, rules: await loadRules(registry, { tenant, settings, dryRun }) };
}

/** The rules are one row that cards change too: what they set meanwhile stays. */
async function loadRules(
  registry: RegistryStore,
  { tenant, settings, dryRun }: Required<Omit<LoadRegister, 'rows'>>,
): Promise<RulesPlan> {
  return tryAgain(async () => {
    const stored = await registry.rulesNow(tenant);
    const plan = planRules(stored.value, settings);
    if (dryRun || plan.changed.length === 0) return plan;
    const tag = 'tag' in stored ? stored.tag : undefined;
    const saved = await registry.saveRules(tenant, plan.after, tag);
    return saved === 'changed' ? saved : plan;
  });
}

function toWrite<Item>({ added, changed }: Difference<Item>): readonly Item[] {
  return [...added, ...changed.map(({ after }) => after)];
}
