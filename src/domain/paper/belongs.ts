// Which proposals a paper takes up, by its kind: most by what is new, a status by what is not over.
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { fits } from './fits.ts';
import type { PaperKind } from './papers.ts';
import { isOfStatus } from './status-since.ts';
import type { PaperWanted } from './wanted.ts';

/** A promise that ran out without a word changes nothing of its proposal, and is what they tell of. */
const STANDING: readonly PaperKind[] = ['status', 'yearly'];

/**
 * As `fits`, except that a status takes in everything that was not over when its day came, and a
 * budget only what is input to its year.
 */
export function belongs(
  proposal: Proposal,
  { kind, scope }: Pick<PaperWanted, 'kind' | 'scope'>,
  worked: ReadonlySet<ProposalNo>,
): boolean {
  if (kind === 'budget') {
    return fits(proposal, scope, worked) && proposal.flags?.budget?.year === scope.year;
  }
  if (!STANDING.includes(kind)) return fits(proposal, scope, worked);
  const { since = '', ...rest } = scope;
  return fits(proposal, rest, worked) && isOfStatus(proposal, since);
}
