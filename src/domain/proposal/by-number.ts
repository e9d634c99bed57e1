// Proposals by their number, for who looks several up in one list.
import type { ProposalNo } from './number.ts';
import type { Proposal } from './proposal.ts';

/** Made once for a list: a press looks a few up among thousands. */
const indexes = new WeakMap<readonly Proposal[], ReadonlyMap<ProposalNo, Proposal>>();

/** The proposals of a list by number; the list must not be changed afterwards. */
export function byNumber(proposals: readonly Proposal[]): ReadonlyMap<ProposalNo, Proposal> {
  const known = indexes.get(proposals);
  if (known !== undefined) return known;
  const index = new Map(proposals.map((one) => [one.no, one]));
  indexes.set(proposals, index);
  return index;
}
