// What we need kept of who did what: rows are added, never changed or removed.
import type { AuditEntry } from '../domain/people/audited.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface AuditStore {
  /** Adds what is not there yet; an entry is the same when its instant and operation are. */
  note(tenant: TenantId, entries: readonly AuditEntry[]): Promise<void>;
  /** Everything of a month (`2026-11`, by the clock of the world), newest first. */
  month(tenant: TenantId, month: string): Promise<readonly AuditEntry[]>;
}
