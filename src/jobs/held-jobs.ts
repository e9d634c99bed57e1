// Jobs on an account that was restored: all that was due is said and held, by those that fail later on.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Log } from '../ports/log.ts';
import type { RestoreMarks } from '../ports/restore-marks.ts';
import { sayOut } from './say-out.ts';
import type { Job, JobName } from './table.ts';

/** What says things by itself, in the order in which one leads to the other. */
const SPEAKING: readonly JobName[] = ['calendar', 'rounds', 'papers', 'digest', 'relay'];

export interface HeldJobsDeps {
  readonly marks: Pick<RestoreMarks, 'restored' | 'ranWell'>;
  /** Jobs whose messages are held; they say what was due in the latest working hours too. */
  readonly held: readonly Job[];
  readonly log: Pick<Log, 'error'>;
}

export interface HeldJobs {
  /** Has each of them say all that is due, and tells which ones failed. */
  sayAll(tenant: TenantId): Promise<readonly string[]>;
  /** These failed: whatever they say is held until they have run well. */
  hold(tenant: TenantId, failing: readonly string[]): void;
  /** The jobs as they are to run: those that are held in the place of the others, for as long as they are. */
  inPlaceOf(jobs: readonly Job[]): readonly Job[];
}

export function makeHeldJobs({ marks, held, log }: HeldJobsDeps): HeldJobs {
  const failing = new Map<TenantId, Set<string>>();

  /** Another process may have run it well meanwhile. */
  async function isHeld(tenant: TenantId, name: string): Promise<boolean> {
    if (failing.get(tenant)?.has(name) !== true) return false;
    const mark = await marks.restored(tenant);
    if (mark?.failing?.includes(name)) return true;
    failing.get(tenant)?.delete(name);
    return false;
  }

  function standIn(job: Job, one: Job): Job {
    return {
      ...job,
      run: async (tenant, stopping, keep) => {
        if (!(await isHeld(tenant, job.name))) return job.run(tenant, stopping, keep);
        const any = await sayOut(one, tenant, stopping);
        // Told to stop, it may have said less than all.
        if (!stopping.aborted) await marks.ranWell(tenant, job.name);
        return any;
      },
    };
  }

  return {
    async sayAll(tenant) {
      const failed: string[] = [];
      for (const name of SPEAKING) {
        const job = held.find((one) => one.name === name);
        try {
          if (job !== undefined) await sayOut(job, tenant, new AbortController().signal);
        } catch (error) {
          log.error('job-failed', { job: name }, error);
          failed.push(name);
        }
      }
      return failed;
    },
    hold: (tenant, names) => failing.set(tenant, new Set(names)),
    inPlaceOf: (jobs) =>
      jobs.map((job) => {
        const one = held.find(({ name }) => name === job.name);
        return one === undefined ? job : standIn(job, one);
      }),
  };
}
