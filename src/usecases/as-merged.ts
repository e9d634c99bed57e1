// Reads what was merged into another as it is now: with the status and the answer of the other.
import { followingMain } from '../domain/proposal/following-main.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';

interface Deps {
  readonly proposals: Pick<ProposalStore, 'proposal'>;
}

/** One point read for each that was merged; the others cost nothing. */
export async function asMerged(
  deps: Deps,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> {
  return Promise.all(proposals.map((one) => asMergedOne(deps, one)));
}

/** The same for one. */
export async function asMergedOne(deps: Deps, proposal: Proposal): Promise<Proposal> {
  const { tenant, mergedInto } = proposal;
  if (mergedInto === undefined) return proposal;
  return followingMain(proposal, (await deps.proposals.proposal(tenant, mergedInto.no))?.value);
}
