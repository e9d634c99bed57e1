// A job that claims what it does by itself: its runs are written down, and it rests when it fails.
import type { TenantId } from '../../domain/shared/ids.ts';
import { dayOf } from '../../domain/shared/time.ts';
import {
  endedRun,
  failureOf,
  type RunDeps,
  restsUntil,
  type Standing,
  standingOf,
} from './job-run.ts';

export interface RecordedJob {
  readonly job: string;
  /** Looks, and does what is due; true when it did something. */
  readonly run: () => Promise<boolean>;
}

/**
 * Looks unless a failed look, here or in another process, has it rest. Written down is a look that
 * did something, one that failed, and the first good one after that; all others leave no trace.
 */
export async function runRecorded(
  deps: RunDeps,
  tenant: TenantId,
  { job, run }: RecordedJob,
): Promise<Standing> {
  const startedAt = deps.clock.now().toISOString();
  const stored = await deps.jobs.run(tenant, job);
  if (stored !== undefined && restsUntil(stored.value) > startedAt) {
    return standingOf(stored.value, restsUntil(stored.value));
  }
  let acted = false;
  const failed = await failureOf(async () => {
    acted = await run();
  });
  const failures = stored?.value.failures ?? 0;
  if (failed === undefined && !acted && failures === 0) return { failures };
  const ended = endedRun(
    { job, period: dayOf(startedAt), startedAt, failures },
    deps.clock.now().toISOString(),
    failed,
  );
  // When another wrote meanwhile, what it saw is as good as what we saw.
  await deps.jobs.saveRun(tenant, ended, stored?.tag);
  return { ...standingOf(ended, failed && restsUntil(ended)), ...failed };
}
