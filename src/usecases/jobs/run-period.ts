// A job for each period: done by whoever claims it first, made up for once, tried again when it fails.
import type { TenantId } from '../../domain/shared/ids.ts';
import { addMinutes, msBetween } from '../../domain/shared/time.ts';
import type { JobRun } from '../../ports/job-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import {
  endedRun,
  failureOf,
  type RunDeps,
  restsUntil,
  type Standing,
  standingOf,
} from './job-run.ts';

export interface PeriodJob {
  readonly job: string;
  /**
   * Length of a period in hours. Periods are counted in UTC from 1 January 1970, so that with 6 they
   * begin at 0, 6, 12 and 18 o'clock UTC: no clock change makes one longer, shorter or double.
   */
  readonly hours: number;
  /** Hour UTC at which the first period of a day begins; midnight when left out. */
  readonly from?: number;
  readonly run: (keep: Keep) => Promise<unknown>;
}

/**
 * Says now and then that a long run goes on, or another process takes it over. Throws when one has:
 * what is going on is then no longer ours to do.
 */
export type Keep = () => Promise<void>;

/** Minutes after which a run that has not ended is taken over: its process is gone. */
const GONE_AFTER_MINUTES = 10;
/** It says so no more often. */
const KEEP_EVERY_MS = 2 * 60_000;
const HOUR_MS = 3_600_000;

/**
 * Runs the job when its time has come, and claims the present period first. Of missed periods only
 * the present one is made up for. What the job throws is written down and returned; what storage
 * throws is thrown, and a claim that could not be ended is taken over like any other.
 */
export async function runPeriod(
  deps: RunDeps,
  tenant: TenantId,
  { job, hours, from = 0, run }: PeriodJob,
): Promise<Standing> {
  const now = deps.clock.now().toISOString();
  const stored = await deps.jobs.run(tenant, job);
  const next = stored && nextAfter(stored.value, hours);
  if (stored !== undefined && next !== undefined && next > now) {
    return standingOf(stored.value, next);
  }
  const claim = claimOf(stored?.value, { job, now, period: periodAt(now, hours, from) });
  const claimed = await deps.jobs.saveRun(tenant, claim, stored?.tag);
  // Another was faster; how that ends is seen at the next look.
  if (claimed === undefined) return standingOf(claim);
  const kept = keepClaim(deps, tenant, claimed);
  const failed = await failureOf(() => run(kept.keep));
  const ended = endedRun(claimed.value, deps.clock.now().toISOString(), failed);
  // When it was taken over meanwhile, the row is no longer ours to write.
  await deps.jobs.saveRun(tenant, ended, kept.tag());
  return { ...standingOf(ended, nextAfter(ended, hours)), ...failed };
}

/** Keeps a claim from being taken over, and the tag its row has by then. */
function keepClaim(
  { jobs, clock }: RunDeps,
  tenant: TenantId,
  claimed: Tagged<JobRun>,
): { readonly keep: Keep; readonly tag: () => string } {
  let [tag, since] = [claimed.tag, clock.now()];
  return {
    tag: () => tag,
    keep: async () => {
      const now = clock.now();
      if (msBetween(since, now) < KEEP_EVERY_MS) return;
      const seen = { ...claimed.value, seenAt: now.toISOString() };
      const saved = await jobs.saveRun(tenant, seen, tag);
      if (saved === undefined) throw new Error('another process has taken it over');
      [tag, since] = [saved.tag, now];
    },
  };
}

/** ISO instant of the run after this one. */
function nextAfter(run: JobRun, hours: number): string {
  if (run.endedAt === undefined) {
    return addMinutes(run.seenAt ?? run.startedAt, GONE_AFTER_MINUTES);
  }
  return run.failures > 0 ? restsUntil(run) : addMinutes(run.period, hours * 60);
}

/** ISO instant at which the present period began. */
function periodAt(now: string, hours: number, from: number): string {
  const [periodMs, fromMs] = [hours * HOUR_MS, from * HOUR_MS];
  const since = Math.floor((Date.parse(now) - fromMs) / periodMs) * periodMs;
  return new Date(since + fromMs).toISOString();
}

function claimOf(
  last: JobRun | undefined,
  { job, period, now }: { readonly job: string; readonly period: string; readonly now: string },
): JobRun {
  const claim = { job, period, startedAt: now };
  if (last === undefined) return { ...claim, failures: 0 };
  const gone = last.endedAt === undefined;
  const error = gone ? 'holder-gone' : last.error;
  return {
    ...claim,
    failures: last.failures + (gone ? 1 : 0),
    ...(error !== undefined && { error }),
  };
}
