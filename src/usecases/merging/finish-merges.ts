// Finishes mergings that were cut off half-way, and takes apart what was merged into one taken back.
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { addMinutes } from '../../domain/shared/time.ts';
import { mergeRepairs } from '../../domain/triage/merge-repairs.ts';
import type { Projection } from '../projection.ts';
import { type MergeDeps, splitOff, takeIn } from './merge-steps.ts';

/** Minutes in which whoever presses finishes it themselves, with the reason they gave. */
const LEFT_ALONE = 5;

/** Sets right what is left of them, and gives how many there were; the second time there are none. */
export async function finishMerges(
  deps: MergeDeps & { readonly projection: Pick<Projection, 'proposals'> },
  tenant: TenantId,
): Promise<number> {
  const all = await deps.projection.proposals(tenant);
  const repairs = mergeRepairs(all, addMinutes(deps.clock.now(), -LEFT_ALONE));
  for (const { kind, main, child } of repairs) {
    const pair = { tenant, main, child };
    if (kind === 'take-in') await takeIn(deps, pair, { person: 'system' });
    else await splitOff(deps, pair, 'system');
  }
  return repairs.length;
}

/** Its proposer took it back: what was merged into it is its own again. */
export async function releaseAll(deps: MergeDeps, main: Proposal): Promise<void> {
  for (const child of main.merged ?? []) {
    await splitOff(deps, { tenant: main.tenant, main: main.no, child }, 'system');
  }
}
