// What is left of mergings that were cut off between their two changes.
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';

/** `take-in` where the second change of a merging is missing, `split-off` where that of an undoing is. */
export interface MergeRepair {
  readonly kind: 'take-in' | 'split-off';
  readonly main: ProposalNo;
  readonly child: ProposalNo;
}

/**
 * What the one that stays lists is the truth, and one that was taken back keeps none. Those changed
 * after `settled` (ISO instant) are left to whoever is at it.
 */
export function mergeRepairs(
  proposals: readonly Proposal[],
  settled: string,
): readonly MergeRepair[] {
  const byNo = new Map(proposals.map((one) => [one.no, one]));
  return proposals.flatMap((one) => [...asMain(one), ...asChild(one)]);

  function asMain({ no, status, changedAt, merged = [] }: Proposal): readonly MergeRepair[] {
    const both = merged.map((child) => ({ main: no, child }));
    if (status === 'withdrawn') return both.map((pair) => ({ kind: 'split-off', ...pair }));
    if (changedAt >= settled) return [];
    return both
      .filter(({ child }) => isApart(byNo.get(child), no))
      .map((pair) => ({ kind: 'take-in', ...pair }));
  }

  function asChild({ no, mergedInto }: Proposal): readonly MergeRepair[] {
    const main = mergedInto && byNo.get(mergedInto.no);
    const isLost = main !== undefined && !main.merged?.includes(no) && main.changedAt < settled;
    return isLost ? [{ kind: 'split-off', main: main.no, child: no }] : [];
  }
}

/** One that is not at hand is over long since, and followed then. */
function isApart(child: Proposal | undefined, main: ProposalNo): boolean {
  return child !== undefined && child.mergedInto?.no !== main;
}
