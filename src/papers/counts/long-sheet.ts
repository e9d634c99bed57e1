// Area, need and authority together, one row for each combination there is: to be pivoted.
import { crossTable } from '../../domain/paper/cross-table.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';
import { countsBy } from './count-by.ts';

export function longSheet({ proposals, ...stock }: PaperStock, language: Language): PaperSheet {
  const { all, count, columns, sheets } = catalogueOf(language).papers.counts;
  const { area, need, authority } = countsBy({ ...stock, proposals }, language);
  const rows = area.keys.flatMap((key) => {
    const mine = proposals.filter((one) => area.of(one) === key);
    const by = { rows: need.keys, columns: authority.keys };
    const table = crossTable(mine, { ...by, rowOf: need.of, columnOf: authority.of });
    return table.rows.flatMap(({ row, cells }) =>
      cells
        .filter((cell) => cell.count > 0)
        .map((cell) => [area.name(key), need.name(row), authority.name(cell.column), cell.count]),
    );
  });
  return {
    name: sheets.long,
    columns: [
      { header: columns.area, width: 30, format: 'text' },
      { header: columns.need, width: 32, format: 'text' },
      { header: columns.authority, width: 28, format: 'text' },
      { header: count, width: 10, format: 'whole' },
    ],
    rows,
    totals: [[all, undefined, undefined, proposals.length]],
  };
}
