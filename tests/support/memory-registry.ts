// A registry in memory that counts what is written.
import type { TenantId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { rowIn } from '../../src/domain/shared/register-row.ts';
import { DEFAULT_RULES, type TriageRules } from '../../src/domain/triage/rules.ts';
import type { RegistryStore } from '../../src/ports/registry-store.ts';

export interface MemoryRegistry extends RegistryStore {
  /** Rows written so far. */
  readonly written: () => number;
}

const EMPTY: Register = { units: [], areas: [], forums: [], guidance: [] };

/** A registry that is empty for every tenant. */
export function aRegistry(): MemoryRegistry {
  const tenants = new Map<TenantId, Register>();
  const rules = new Map<TenantId, { value: TriageRules; tag: string }>();
  const subjects = new Map<TenantId, ReadonlyMap<string, string>>();
  let written = 0;
  let tags = 0;

  return {
    async register(tenant) {
      return tenants.get(tenant) ?? EMPTY;
    },
    async put(tenant, rows) {
      const before = tenants.get(tenant) ?? EMPTY;
      tenants.set(tenant, {
        units: merged(before.units, rows.units),
        areas: merged(before.areas, rows.areas),
        forums: merged(before.forums, rows.forums),
        guidance: merged(before.guidance, rows.guidance),
      });
      for (const some of Object.values(rows)) written += some.length;
    },
    async rowNow(tenant, kind, id) {
      const row = rowIn(tenants.get(tenant) ?? EMPTY, kind, id);
      return row && { value: row, tag: JSON.stringify(row) };
    },
    async saveRow(tenant, row, tag) {
      const now = await this.rowNow(tenant, row.kind, row.row.id);
      if (now?.tag !== tag) return 'changed';
      await this.put(tenant, { [row.kind]: [row.row] });
      return { value: row, tag: JSON.stringify(row) };
    },
    async rules(tenant) {
      return rules.get(tenant)?.value ?? DEFAULT_RULES;
    },
    async rulesNow(tenant) {
      return rules.get(tenant) ?? { value: DEFAULT_RULES };
    },
    async saveRules(tenant, value, tag) {
      if (rules.get(tenant)?.tag !== tag) return 'changed';
      tags += 1;
      const saved = { value, tag: String(tags) };
      rules.set(tenant, saved);
      return saved;
    },
    async subjects(tenant) {
      return subjects.get(tenant) ?? new Map();
    },
    async putSubjects(tenant, some) {
      subjects.set(tenant, new Map(some.map(({ number, title }) => [number, title])));
      written += some.length;
    },
    written: () => written,
  };
}

function merged<T extends { readonly id: string }>(
  before: readonly T[],
  more: readonly T[] = [],
): readonly T[] {
  return [...new Map([...before, ...more].map((one) => [one.id, one])).values()];
}
