// What we need kept of a restore until the bot has been started on it.
import type { TenantId } from '../domain/shared/ids.ts';

export interface RestoreMark {
  /** ISO instants: when the export was begun, and when it was put back. */
  readonly exportedAt: string;
  readonly restoredAt: string;
}

export interface RestoreMarks {
  /** Undefined for an account that was never restored, or has been started on since. */
  restored(tenant: TenantId): Promise<RestoreMark | undefined>;
  /** What was due since the export is held: the bot goes on as ever. */
  clearRestored(tenant: TenantId): Promise<void>;
}
