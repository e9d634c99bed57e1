// What was promised, by the half-year in which it is to be done.
import { countHorizons, type HorizonCount } from '../../domain/paper/horizon-counts.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';

const FIGURES = ['done', 'running', 'planned', 'late', 'all'] as const;

export function horizonSheet({ proposals, on }: PaperStock, language: Language): PaperSheet {
  const { all, columns, halfYear, noHorizon, sheets } = catalogueOf(language).papers.counts;
  const counted = countHorizons(proposals, on);
  const said = { ...columns, all };
  const sum = (of: (typeof FIGURES)[number]) => counted.reduce((total, one) => total + one[of], 0);
  const named = ({ halfYear: half }: HorizonCount) =>
    half === undefined ? noHorizon : halfYear(half.half, half.year);
  return {
    name: sheets.horizon,
    columns: [
      { header: columns.half, width: 24, format: 'text' },
      ...FIGURES.map((of) => ({ header: said[of], width: 14, format: 'whole' }) as const),
    ],
    rows: counted.map((one) => [named(one), ...FIGURES.map((of) => one[of])]),
    totals: [[all, ...FIGURES.map(sum)]],
  };
}
