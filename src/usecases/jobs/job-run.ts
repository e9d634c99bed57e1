// The rules of scheduled runs: how one ends, how long a failing job rests, and how it stands.
import { addMinutes } from '../../domain/shared/time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { JobRun, JobStore } from '../../ports/job-store.ts';
import { failureCode } from './failure-code.ts';

export interface RunDeps {
  readonly jobs: Pick<JobStore, 'run' | 'saveRun'>;
  readonly clock: Clock;
}

/** How a job stands for a tenant after a run, or after a look that found nothing to run. */
export interface Standing {
  /** Runs that failed since the last good one, in any process. */
  readonly failures: number;
  /** The code of the latest failure. */
  readonly error?: string;
  /** ISO instant from which it may run again. */
  readonly nextAt?: string;
  /** What failed just now, for the log alone. */
  readonly cause?: unknown;
}

/** A failing job is tried again at least so often. */
const LONGEST_REST_MINUTES = 60;

/** ISO instant until which a failing job rests: 1, 2, 4 … 60 minutes after its latest failure. */
export function restsUntil({ endedAt, startedAt, failures }: JobRun): string {
  return addMinutes(
    endedAt ?? startedAt,
    failures === 0 ? 0 : Math.min(LONGEST_REST_MINUTES, 2 ** (failures - 1)),
  );
}

/** The run as it ended; `failed` holds what was thrown. */
export function endedRun(
  run: JobRun,
  endedAt: string,
  failed: { readonly cause: unknown } | undefined,
): JobRun {
  const { job, period, startedAt, failures } = run;
  const ended = { job, period, startedAt, endedAt };
  if (failed === undefined) return { ...ended, failures: 0 };
  return { ...ended, failures: failures + 1, error: failureCode(failed.cause) };
}

/** How the job stands by its latest run. */
export function standingOf({ failures, error }: JobRun, nextAt?: string): Standing {
  return {
    failures,
    ...(error !== undefined && { error }),
    ...(nextAt !== undefined && { nextAt }),
  };
}

/** What a run throws; undefined when it ends well. */
export async function failureOf(
  run: () => Promise<unknown>,
): Promise<{ readonly cause: unknown } | undefined> {
  try {
    await run();
    return undefined;
  } catch (cause) {
    return { cause };
  }
}
