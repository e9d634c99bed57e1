// What a traffic light means here: the municipality's own words, else those of the program.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Extent } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

export function meaningOf(
  extent: Extent,
  { rules }: Pick<PaperStock, 'rules'>,
  language: Language,
): string {
  const own = rules.extentMeans?.[extent]?.[language];
  return own ?? catalogueOf(language).triage.extentMeans[extent];
}
