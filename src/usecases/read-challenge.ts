// Reads a challenge whole: the proposal, what was merged into it, and everybody's endorsements.
import type { Proposal } from '../domain/proposal/proposal.ts';
import { type Challenge, challengeOf } from '../domain/triage/challenge.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';

export interface ReadChallenge extends Challenge {
  /** What was merged into it, in the order it was. */
  readonly children: readonly Proposal[];
}

/** A proposal into which nothing was merged, and which nobody endorsed, costs no read. */
export async function readChallenge(
  { proposals }: { readonly proposals: Pick<ProposalStore, 'proposal' | 'endorsements'> },
  main: Proposal,
): Promise<ReadChallenge> {
  const { tenant, no, merged = [] } = main;
  const read = await Promise.all(merged.map((child) => proposals.proposal(tenant, child)));
  // One that is still on its way in, or was taken by another first, is not counted here.
  const children = read.flatMap((one) => (one?.value.mergedInto?.no === no ? [one.value] : []));
  const endorsed = [main, ...children].filter((one) => one.endorsed !== undefined);
  const endorsements = await Promise.all(
    endorsed.map((one) => proposals.endorsements(tenant, one.no)),
  );
  return { ...challengeOf(main, children, endorsements.flat()), children };
}
