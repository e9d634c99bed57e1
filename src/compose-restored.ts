// The wiring of the first start on an account that was restored.
import type { TenantId } from './domain/shared/ids.ts';
import { type HeldJobs, makeHeldJobs } from './jobs/held-jobs.ts';
import { type JobDeps, jobTable } from './jobs/table.ts';
import type { Log } from './ports/log.ts';
import { lastWorkingMoment } from './usecases/calendar/last-working-moment.ts';
import { heldSaying } from './usecases/delivery/held-saying.ts';
import { type HoldDeps, holdRestored } from './usecases/delivery/hold-restored.ts';
import type { SpeakingStores } from './usecases/delivery/speaking-stores.ts';

export type HeldDeps = Omit<JobDeps, 'nudge' | 'log' | 'senders'> & HoldDeps & SpeakingStores;

/** The jobs as they run while what they say may have been said before. */
export function heldJobsOf(deps: HeldDeps, log: Log): HeldJobs {
  const stores = heldSaying(deps);
  const said = { ...deps, ...stores, paper: { ...deps.paper, ...stores } };
  const rest = { log, senders: new Map(), nudge: () => {} };
  // The calendar speaks in working hours alone, and what it said in the last ones is to be held too.
  const then = { now: () => lastWorkingMoment(deps.clock.now(), deps.calendar) };
  const table = jobTable({ ...said, ...rest });
  const calendar = jobTable({ ...said, ...rest, clock: then });
  const held = table.flatMap((job) =>
    job.name === 'calendar' ? calendar.filter(({ name }) => name === job.name) : [job],
  );
  return makeHeldJobs({ marks: deps.marks, held, log });
}

/**
 * After a restore, before anything runs: all that became due since the export is said without being
 * sent, and held; it may have been sent before. What a job could not say then is held when it can.
 * Nothing happens on any other account.
 */
export async function holdAfterRestore(
  deps: HoldDeps & { readonly jobs: HeldJobs; readonly log: Log },
  tenants: readonly TenantId[],
): Promise<void> {
  const { jobs, log } = deps;
  for (const tenant of tenants) {
    const held = await holdRestored(deps, tenant, () => jobs.sayAll(tenant));
    if (held === undefined) continue;
    jobs.hold(tenant, held.failing);
    if (held.messages !== undefined) log.warn('restored', { held: held.messages });
  }
}
