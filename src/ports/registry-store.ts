// What we need kept of the municipality's register and of its rules.

import type { TenantId } from '../domain/shared/ids.ts';
import type { KleSubject } from '../domain/shared/kle.ts';
import type { Register } from '../domain/shared/register.ts';
import type { RegisterRow, RowKind } from '../domain/shared/register-row.ts';
import type { TriageRules } from '../domain/triage/rules.ts';
import type { Tagged } from './tagged.ts';

export interface RegistryStore {
  /** The whole register, at most 10 seconds old. */
  register(tenant: TenantId): Promise<Register>;
  /** Adds and replaces by id, and drops the cache. Repeating it changes nothing. */
  put(tenant: TenantId, rows: Partial<Register>): Promise<void>;
  /** One row to be changed, as it is now. */
  rowNow(tenant: TenantId, kind: RowKind, id: string): Promise<Tagged<RegisterRow> | undefined>;
  /** Writes a new row (no tag) or one that was read under a tag; `changed` when it was not the latest. */
  saveRow(
    tenant: TenantId,
    row: RegisterRow,
    tag: string | undefined,
  ): Promise<Tagged<RegisterRow> | 'changed'>;
  /** The rules of sorting and deciding, at most 10 seconds old; the usual ones when none are stored. */
  rules(tenant: TenantId): Promise<TriageRules>;
  /** The rules to be changed, as they are now; no tag before the first change. */
  rulesNow(tenant: TenantId): Promise<Tagged<TriageRules> | { readonly value: TriageRules }>;
  /** Writes changed rules; `changed` when they were not the latest. */
  saveRules(
    tenant: TenantId,
    rules: TriageRules,
    tag: string | undefined,
  ): Promise<Tagged<TriageRules> | 'changed'>;
  /** Titles of KLE subjects by number, at most 10 seconds old; none before the municipality loads any. */
  subjects(tenant: TenantId): Promise<ReadonlyMap<string, string>>;
  /** Puts these in the place of those there are. */
  putSubjects(tenant: TenantId, subjects: readonly KleSubject[]): Promise<void>;
}
