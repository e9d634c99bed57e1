// How many proposals there are of each extent, and what the signs mean, as sheets.
import { countLights, LIGHT_COLUMNS } from '../../domain/paper/light-counts.ts';
import type { PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { LinesSheet, PaperSheet, SheetCell } from '../excel/sheet-paper.ts';
import { groupName } from '../said/group-name.ts';
import { meaningOf } from './meaning-of.ts';

/** Each group by extent, and all together. */
export function countSheet(
  stock: PaperStock,
  groups: readonly PaperGroup[],
  language: Language,
): PaperSheet {
  const { papers, triage } = catalogueOf(language);
  const { columns, sheets, all } = papers.catalogue;
  const line = (proposals: PaperStock['proposals']): readonly SheetCell[] => {
    const counts = countLights(proposals);
    return [...LIGHT_COLUMNS, 'all' as const].map((of) => counts[of]);
  };
  const headers = [...EXTENTS.map((one) => triage.extents[one]), columns.none, columns.all];
  return {
    name: sheets.counts,
    columns: [
      { header: columns[groups[0]?.by ?? 'area'], width: 34, format: 'text' },
      ...headers.map((header) => ({ header, width: 14, format: 'whole' }) as const),
    ],
    rows: groups.map((group) => [
      groupName(group, stock, language),
      ...line(group.proposals.map(({ proposal }) => proposal)),
    ]),
    totals: [[all, ...line(stock.proposals)]],
  };
}

/** What the signs mean here, and what is left out. */
export function signSheet(stock: PaperStock, language: Language): LinesSheet {
  const { papers, triage } = catalogueOf(language);
  const { sheets, signs } = papers.catalogue;
  return {
    name: sheets.signs,
    lines: [
      ...EXTENTS.map((one) => [triage.extents[one], meaningOf(one, stock, language)]),
      [undefined, signs.lead],
      [undefined, papers.catalogue.privacy],
    ],
  };
}
