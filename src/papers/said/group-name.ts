// What a group of proposals is called on paper: its theme, or its area.
import type { PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { areaName } from './area-name.ts';

export function groupName(
  { by, area, theme }: PaperGroup,
  stock: Pick<PaperStock, 'register'>,
  language: Language,
): string {
  if (by === 'area') return areaName(stock, area, language);
  return theme?.name ?? catalogueOf(language).papers.noTheme;
}
