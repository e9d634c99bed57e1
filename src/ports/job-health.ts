// How the jobs stand in this process, for those who look after the program.
import type { TenantId } from '../domain/shared/ids.ts';

export interface JobHealth {
  readonly job: string;
  /** Runs that failed since the last good one, here or, for a scheduled job, in any process. */
  readonly failures: number;
  /** ISO instant of the last run or look here that found nothing failing. */
  readonly lastOkAt?: string;
  /** What the latest failure was, as a code; absent when nothing fails. */
  readonly lastError?: string;
  /** ISO instant of the next run that is planned; absent for what runs all the time. */
  readonly nextAt?: string;
}

/** The jobs of a tenant, in the order of their table. */
export type ReadJobHealth = (tenant: TenantId) => readonly JobHealth[];
