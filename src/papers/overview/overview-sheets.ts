// The overview as sheets: a row a proposal with its traffic light, on a page on its feet, and the sums.
import { grouped } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { countSheet, signSheet } from '../catalogue/light-sheets.ts';
import type { LinesSheet, PaperSheet } from '../excel/sheet-paper.ts';
import { groupName } from '../said/group-name.ts';
import { stateText } from '../said/state-text.ts';
import { overviewTitle } from './overview-title.ts';

/** Numbered and grouped as in Word. */
export function overviewSheets(
  stock: PaperStock,
  language: Language,
): readonly (PaperSheet | LinesSheet)[] {
  const { papers, triage } = catalogueOf(language);
  const { overview, catalogue } = papers;
  const groups = grouped(stock);
  const by = groups[0]?.by ?? 'area';
  const sheet: PaperSheet = {
    name: overview.sheet,
    columns: [
      { header: overview.columns.at, width: 6, format: 'whole' },
      { header: catalogue.cells.no, width: 11, format: 'text' },
      { header: catalogue.columns[by], width: 20, format: 'text' },
      { header: overview.columns.title, width: 38, format: 'text' },
      { header: overview.columns.extent, width: 12, format: 'light' },
      { header: overview.columns.status, width: 16, format: 'text' },
    ],
    rows: groups.flatMap((group) =>
      group.proposals.map(({ at, proposal }) => [
        at,
        proposal.no,
        groupName(group, stock, language),
        overviewTitle(proposal, language),
        proposal.extent === undefined ? papers.notAssessed : triage.extents[proposal.extent],
        stateText(proposal, language),
      ]),
    ),
  };
  return [sheet, countSheet(stock, groups, language), signSheet(stock, language)];
}
