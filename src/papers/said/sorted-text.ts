// What a proposal asks for and who can change it, in the words of a paper.
import type { Authority, Need } from '../../domain/proposal/classification.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

export function needText(need: Need, language: Language): string {
  const { papers, proposal } = catalogueOf(language);
  return need === 'unknown' ? papers.said.unclear : proposal.needs[need];
}

export function authorityText(authority: Authority, language: Language): string {
  const { papers, proposal } = catalogueOf(language);
  return authority === 'unknown' ? papers.said.unclear : proposal.authorities[authority];
}
