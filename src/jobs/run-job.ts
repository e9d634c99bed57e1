// Runs a job for a tenant in the way its schedule asks for.
import type { TenantId } from '../domain/shared/ids.ts';
import type { RunDeps, Standing } from '../usecases/jobs/job-run.ts';
import { type Keep, runPeriod } from '../usecases/jobs/run-period.ts';
import { runRecorded } from '../usecases/jobs/run-recorded.ts';
import type { Job } from './table.ts';

/** How the job stands afterwards. A loop throws what it failed with. */
export async function runJob(
  deps: RunDeps,
  { name, schedule, run }: Job,
  at: { readonly tenant: TenantId; readonly stopping: AbortSignal },
): Promise<Standing> {
  const { tenant, stopping } = at;
  const work = (keep?: Keep) => run(tenant, stopping, keep);
  switch (schedule.kind) {
    case 'loop':
      await work();
      return { failures: 0 };
    case 'period':
      return runPeriod(deps, tenant, { ...schedule, job: name, run: work });
    case 'own': {
      const standing = await runRecorded(deps, tenant, { job: name, run: work });
      const nextAt = standing.nextAt ?? (await schedule.nextAt(tenant));
      return { ...standing, ...(nextAt !== undefined && { nextAt }) };
    }
  }
}
