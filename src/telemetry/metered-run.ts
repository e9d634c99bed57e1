// Measures a run of a job; one that found nothing to do is counted and leaves no trace.
import type { Telemetry } from '../ports/telemetry.ts';

/** Runs it; `job` is one of our names. */
export function meteredRun(
  telemetry: Pick<Telemetry, 'span' | 'count' | 'measure'>,
  job: string,
  run: () => Promise<boolean>,
): Promise<boolean> {
  return telemetry.span('job', { job }, async (note) => {
    const begun = performance.now();
    let outcome: 'done' | 'idle' | 'failed' = 'failed';
    try {
      const acted = await run();
      outcome = acted ? 'done' : 'idle';
      return acted;
    } finally {
      const ms = performance.now() - begun;
      note({ outcome });
      telemetry.count('forenkl.jobs', { job, outcome });
      if (outcome !== 'idle') telemetry.measure('forenkl.job.duration', ms, { job, outcome });
    }
  });
}
