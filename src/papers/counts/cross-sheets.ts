// The proposals counted in two ways at once, a sheet for each pair.
import { crossTable } from '../../domain/paper/cross-table.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';
import { type CountBy, countsBy } from './count-by.ts';
import { crossSheet } from './cross-sheet.ts';

/** Stages of automation have a sheet where any proposal is in one. */
export function crossSheets(stock: PaperStock, language: Language): readonly PaperSheet[] {
  const { sheets, columns } = catalogueOf(language).papers.counts;
  const { area, need, authority, light, department, stage } = countsBy(stock, language);
  const automated = stock.proposals.filter(({ automation }) => automation !== undefined);
  return [
    sheet([sheets.areaLight, columns.area], [area, light]),
    sheet([sheets.areaNeed, columns.area], [area, need]),
    sheet([sheets.areaAuthority, columns.area], [area, authority]),
    sheet([sheets.needAuthority, columns.need], [need, authority]),
    sheet([sheets.department, columns.department], [department, light]),
    ...(automated.length === 0
      ? []
      : [sheet([sheets.automation, columns.stage], [stage, present(department)], automated)]),
  ];

  function sheet<R, C>(
    [name, rowHeader]: readonly [string, string],
    [rows, cells]: readonly [CountBy<R>, CountBy<C>],
    of = stock.proposals,
  ): PaperSheet {
    const table = crossTable(of, {
      rows: rows.keys,
      columns: cells.keys,
      rowOf: rows.of,
      columnOf: cells.of,
    });
    const said = { name, rowHeader, rowName: rows.name, columns: cells.keys.map(cells.name) };
    return crossSheet(table, said, language);
  }

  /** Only those that have any: nobody asks for a column of noughts. */
  function present<K>(one: CountBy<K>): CountBy<K> {
    return {
      ...one,
      keys: one.keys.filter((key) => automated.some((each) => one.of(each) === key)),
    };
  }
}
