// How each job stands, from what its runs came to: for the operations card and for /readyz.
import type { JobHealth } from '../ports/job-health.ts';
import { failureCode } from '../usecases/jobs/failure-code.ts';
import type { Standing } from '../usecases/jobs/job-run.ts';

export type JobState = 'ok' | 'failing';

/** A job that has not run yet. */
export function unknownHealth(job: string): JobHealth {
  return { job, failures: 0 };
}

/** After a run that came back: it may still tell of failures, its own or those of other processes. */
export function healthAfter(before: JobHealth, standing: Standing, now: Date): JobHealth {
  const { failures, error, nextAt } = standing;
  const lastOkAt = failures === 0 ? now.toISOString() : before.lastOkAt;
  return {
    job: before.job,
    failures,
    ...(lastOkAt !== undefined && { lastOkAt }),
    ...(error !== undefined && { lastError: error }),
    ...(nextAt !== undefined && { nextAt }),
  };
}

/** After a run that threw. */
export function healthAfterThrow(before: JobHealth, error: unknown): JobHealth {
  return { ...before, failures: before.failures + 1, lastError: failureCode(error) };
}

/** One word for each job; `failing` when it fails for any tenant. */
export function statesOf(all: readonly JobHealth[]): Readonly<Record<string, JobState>> {
  const failing = new Set(all.filter(({ failures }) => failures > 0).map(({ job }) => job));
  return Object.fromEntries(all.map(({ job }) => [job, failing.has(job) ? 'failing' : 'ok']));
}
