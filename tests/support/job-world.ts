/** A storage with the runs of jobs in it, and a clock that a test moves. */
import type { JobRun } from '../../src/ports/job-store.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import type { RunDeps } from '../../src/usecases/jobs/job-run.ts';
import { TENANT } from './builders.ts';

export interface JobWorld extends RunDeps {
  readonly stores: Stores;
  /** Moves the clock to an ISO instant. */
  readonly goTo: (instant: string) => void;
  /** The row of a job. */
  readonly row: (job: string) => Promise<JobRun | undefined>;
}

/** Nothing ran yet; it is Monday 23 November 2026 at 7.10 in Copenhagen. */
export async function aJobWorld(): Promise<JobWorld> {
  let now = new Date('2026-11-23T06:10:00.000Z');
  const clock = { now: () => now };
  const ids = { fresh: () => crypto.randomUUID() };
  const stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  return {
    stores,
    jobs: stores.jobs,
    clock,
    goTo: (instant) => {
      now = new Date(instant);
    },
    row: async (job) => (await stores.jobs.run(TENANT, job))?.value,
  };
}
