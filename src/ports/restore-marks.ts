// What we need kept of a restore until the bot has been started on it.
import type { TenantId } from '../domain/shared/ids.ts';

export interface RestoreMark {
  /** ISO instants: when the export was begun, and when it was put back. */
  readonly exportedAt: string;
  readonly restoredAt: string;
  /**
   * Jobs that failed when all that was due since was held: what they say is held until they have run
   * well. Absent until everything else is.
   */
  readonly failing?: readonly string[];
}

export interface RestoreMarks {
  /** Undefined for an account that was never restored, or on which the bot goes on as ever. */
  restored(tenant: TenantId): Promise<RestoreMark | undefined>;
  /** What was due since the export is held, but for what these jobs could not say. */
  held(tenant: TenantId, failing: readonly string[]): Promise<void>;
  /** The job has run well: what it says from now on is sent. */
  ranWell(tenant: TenantId, job: string): Promise<void>;
}
