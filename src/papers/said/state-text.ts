// Where a proposal has got to, in the words of a paper.
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** What came of it, once that is told; until then who is at it. */
export function stateText(
  { status, outcome }: Pick<PaperProposal, 'status' | 'outcome'>,
  language: Language,
): string {
  const { outcomes, statuses } = catalogueOf(language).papers.said;
  return outcome === undefined ? statuses[status] : outcomes[outcome];
}
