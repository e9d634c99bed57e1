// Where an initiative comes from, and who answers for it, in the words of a paper.
import type { PaperInitiative, PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { areaName } from './area-name.ts';

/** The survey with its question, and the proposals it answers. */
export function originText(
  { origin, proposals }: Pick<PaperInitiative, 'origin' | 'proposals'>,
  language: Language,
): string {
  const { programme: words } = catalogueOf(language).papers;
  const from = [
    ...(origin ? [words.fromSurvey(origin.title, origin.question?.[language] ?? '')] : []),
    ...(proposals.length === 0
      ? []
      : [words.fromProposals(proposals.join(', '), proposals.length)]),
  ];
  return from.length === 0 ? words.fromUs : from.join('\n');
}

/** The department and its area, never a name. */
export function leadText(
  area: string | undefined,
  stock: Pick<PaperStock, 'register'>,
  language: Language,
): string {
  const found = stock.register.areas.find(({ id }) => id === area);
  const name = areaName(stock, area, language);
  return found?.department === undefined ? name : `${found.department}, ${name}`;
}
