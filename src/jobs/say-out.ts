// Has a job say all that there is to say.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Job } from './table.ts';

/** Each run says a bounded number of things. */
const MOST_RUNS = 100;

/** Runs it until nothing is left to do, or it is told to stop; throws what a run throws. */
export async function sayOut(
  { run }: Pick<Job, 'run'>,
  tenant: TenantId,
  stopping: AbortSignal,
): Promise<boolean> {
  let any = false;
  for (let runs = 0; runs < MOST_RUNS && (await run(tenant, stopping)); runs += 1) any = true;
  return any;
}
