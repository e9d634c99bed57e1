// What an area is called on paper.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** Its name in the register; the word for none where it is in no area the register knows. */
export function areaName(
  { register }: Pick<PaperStock, 'register'>,
  area: string | undefined,
  language: Language,
): string {
  const found = register.areas.find(({ id }) => id === area);
  return found?.name[language] ?? catalogueOf(language).papers.noArea;
}
