// Finishes mergings that were cut off half-way, and takes apart what was merged into one taken back.
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { addMinutes } from '../../domain/shared/time.ts';
import { mergeRepairs } from '../../domain/triage/merge-repairs.ts';
import { type MergeDeps, splitOff, takeIn } from './merge-steps.ts';

/** Minutes in which whoever presses finishes it themselves, with the reason they gave. */
const LEFT_ALONE = 5;

/** What is left of them among all there is, each as a deed that sets it right; done once, it is gone. */
export function mergesLeft(
  deps: MergeDeps,
  tenant: TenantId,
  all: readonly Proposal[],
): readonly (() => Promise<unknown>)[] {
  const repairs = mergeRepairs(all, addMinutes(deps.clock.now(), -LEFT_ALONE));
  return repairs.map(({ kind, main, child }) => () => {
    const pair = { tenant, main, child };
    return kind === 'take-in'
      ? takeIn(deps, pair, { person: 'system' })
      : splitOff(deps, pair, 'system');
  });
}

/** Its proposer took it back: what was merged into it is its own again. */
export async function releaseAll(deps: MergeDeps, main: Proposal): Promise<void> {
  for (const child of main.merged ?? []) {
    await splitOff(deps, { tenant: main.tenant, main: main.no, child }, 'system');
  }
}
