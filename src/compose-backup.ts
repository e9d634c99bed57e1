// The wiring of exports.
import type { BackupChoice, Config } from './config/config.ts';
import type { JobDeps } from './jobs/table.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Backend } from './storage/index.ts';

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
