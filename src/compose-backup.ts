// The wiring of exports, and of the first start on an account that was restored.
import type { BackupChoice, Config } from './config/config.ts';
import type { TenantId } from './domain/shared/ids.ts';
import { type JobDeps, type JobName, jobTable } from './jobs/table.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Backend } from './storage/index.ts';
import { lastWorkingMoment } from './usecases/calendar/last-working-moment.ts';
import { type HoldDeps, holdRestored } from './usecases/delivery/hold-restored.ts';

/** What says things by itself, in the order in which one leads to the other. */
const SPEAKING: readonly JobName[] = ['calendar', 'rounds', 'papers', 'digest', 'relay'];
/** Runs of one of them: each says a bounded number of things. */
const MOST_RUNS = 100;

interface Given {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly log: Log;
}

/** The job's work; nothing where no place for exports is set. */
export function backupBy({ backup }: Config, given: Given): Pick<JobDeps, 'backUp'> {
  if (backup === undefined) return {};
  return { backUp: (...run) => backUp(backup, given, run) };
}

async function backUp(
  choice: BackupChoice,
  { backend, clock, log }: Given,
  [tenant, stopping, keep]: Parameters<NonNullable<JobDeps['backUp']>>,
): Promise<boolean> {
  // The client library costs start time: it is loaded by the first export.
  const { exportTo } = await import('./storage/backup/export-to.ts');
  const access =
    choice.kind === 'connection'
      ? { connectionString: choice.connection.reveal() }
      : { endpoint: choice.endpoint };
  const going = { stopping, ...(keep !== undefined && { keep }) };
  const manifest = await exportTo(access, { backend, clock }, tenant, going);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  log.info('exported', { rows, openAnonymous: manifest.openAnonymous.length });
  return true;
}

/**
 * After a restore, before anything runs: all that became due since the export is said without being
 * sent, and held; it may have been sent before. Nothing happens on any other account.
 */
export async function holdAfterRestore(
  deps: Omit<JobDeps, 'nudge' | 'log' | 'senders'> & HoldDeps,
  tenants: readonly TenantId[],
  log: Log,
): Promise<void> {
  for (const tenant of tenants) {
    const held = await holdRestored(deps, tenant, () => sayAll(deps, tenant, log));
    if (held !== undefined) log.warn('restored', { held });
  }
}

async function sayAll(
  deps: Parameters<typeof holdAfterRestore>[0],
  tenant: TenantId,
  log: Log,
): Promise<void> {
  const rest = { log, senders: new Map(), nudge: () => {} };
  const now = jobTable({ ...deps, ...rest });
  // The calendar speaks in working hours alone, and what it said in the last ones is to be held too.
  const then = { now: () => lastWorkingMoment(deps.clock.now(), deps.calendar) };
  const calendar = jobTable({ ...deps, ...rest, clock: then });
  for (const name of SPEAKING) {
    const job = (name === 'calendar' ? calendar : now).find((one) => one.name === name);
    try {
      for (let runs = 0; runs < MOST_RUNS; runs += 1) {
        if (!(await job?.run(tenant, new AbortController().signal))) break;
      }
    } catch (error) {
      log.error('job-failed', { job: name }, error);
    }
  }
}
