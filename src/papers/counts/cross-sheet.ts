// A count in two ways at once as a sheet: a row each, the sums below and at the end.
import type { CrossTable } from '../../domain/paper/cross-table.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';

/** In characters. */
const ROW_WIDTH = 34;
const COLUMN_WIDTH = 16;

export function crossSheet<R, C>(
  table: CrossTable<R, C>,
  said: {
    readonly name: string;
    readonly rowHeader: string;
    readonly rowName: (row: R) => string;
    readonly columns: readonly string[];
  },
  language: Language,
): PaperSheet {
  const { all } = catalogueOf(language).papers.counts;
  return {
    name: said.name,
    columns: [
      { header: said.rowHeader, width: ROW_WIDTH, format: 'text' },
      ...[...said.columns, all].map(
        (header) => ({ header, width: COLUMN_WIDTH, format: 'whole' }) as const,
      ),
    ],
    rows: table.rows.map(({ row, cells, all: sum }) => [
      said.rowName(row),
      ...cells.map(({ count }) => count),
      sum,
    ]),
    totals: [[all, ...table.sums, table.all]],
  };
}
