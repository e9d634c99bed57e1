// The wiring of what runs by itself: the jobs of a process and what runs them.

import { type HeldDeps, heldJobsOf } from './compose-restored.ts';
import type { HeldJobs } from './jobs/held-jobs.ts';
import { makeRunner, type Runner, type RunnerDeps } from './jobs/runner.ts';
import { type Job, type JobDeps, jobTable } from './jobs/table.ts';
import type { Log } from './ports/log.ts';

/** Nothing runs yet. */
export function wireJobs(
  deps: Omit<JobDeps, 'nudge' | 'log'> & HeldDeps,
  given: Pick<RunnerDeps, 'tenants' | 'timers'> & {
    readonly log: Log;
    readonly measured: { readonly jobs: (jobs: readonly Job[]) => readonly Job[] };
  },
): { readonly runner: Runner; readonly heldJobs: HeldJobs } {
  const { measured, log, ...rest } = given;
  const { clock, jobs } = deps;
  const heldJobs = heldJobsOf(deps, log);
  const table = jobTable({ ...deps, log, nudge: (...job) => runner.nudge(...job) });
  const runner: Runner = makeRunner(measured.jobs(heldJobs.inPlaceOf(table)), {
    ...rest,
    clock,
    jobs,
    random: Math.random,
    onError: (job, error) => log.error('job-failed', { job }, error),
  });
  return { runner, heldJobs };
}
