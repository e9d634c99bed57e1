// Writes the results of a round as an Excel file: every table, free texts, and how it was worked out.
import type { Workbook } from 'exceljs';
import { type Report, type ResultText, themeKey } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { SCORE_THRESHOLD, TEXT_THRESHOLD } from '../../domain/statistics/suppress.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { cellText } from '../excel/cell-text.ts';
import { columnsOf, type SheetColumn, usedColumns } from './sheet-columns.ts';
import { groupName, type SheetRow, tableRows } from './table-rows.ts';

export interface PaperResults {
  readonly report: Report;
  /** By item; `released` may be quoted outside the team. */
  readonly texts: Readonly<
    Record<string, readonly (ResultText & { readonly released: boolean })[]>
  >;
}

/** The bytes of an .xlsx file; figures are figures, texts are texts, and nothing is a formula. */
export async function writeResults(
  { report, texts }: PaperResults,
  language: Language,
): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const { sheets, method } = catalogueOf(language).rounds.resultsFile;
  const workbook = new Excel.Workbook();
  addLines(workbook, sheets.overview, overviewLines(report, language));
  for (const table of ['overall', ...report.tables] as const) {
    const rows = tableRows(report, table, language);
    addTable(workbook, sheets[table], { columns: usedColumns(rows, language), rows });
  }
  const rates = rateRows(report, language);
  if (rates.length > 0) {
    addTable(workbook, sheets.rates, { columns: usedColumns(rates, language), rows: rates });
  }
  const written = textRows({ report, texts }, language);
  if (written.length > 0) {
    const columns = columnsOf(['section', 'question', 'themes', 'text', 'released'], language);
    addTable(workbook, sheets.texts, { columns, rows: written });
    addTable(workbook, sheets.quotes, {
      columns: columnsOf(['section', 'question', 'text'], language),
      rows: written.filter(({ released }) => released !== undefined),
    });
  }
  const said = method({ scores: SCORE_THRESHOLD, texts: TEXT_THRESHOLD });
  addLines(
    workbook,
    sheets.method,
    said.map((line) => [line]),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Line = readonly (string | number)[];

function overviewLines(report: Report, language: Language): readonly Line[] {
  const { resultsFile } = catalogueOf(language).rounds;
  const { overview: names, privacies } = resultsFile;
  const { title, label, at, answered, asked, privacy, former } = report;
  return [
    [names.title, label === undefined || title.includes(label) ? title : `${title} ${label}`],
    [names.at, dateText(language, dayOf(at))],
    [names.answered, answered],
    ...(asked === undefined
      ? []
      : [
          [names.asked, asked],
          ...(asked > 0 ? [[names.rate, `${Math.round((100 * answered) / asked)} %`]] : []),
        ]),
    [names.privacy, privacies[privacy]],
    ...(former === undefined ? [] : [[names.former, former.label]]),
  ];
}

function rateRows({ rates }: Report, language: Language): readonly SheetRow[] {
  const { noGroup } = catalogueOf(language).rounds.resultsFile;
  return rates.flatMap(({ table, lines }) =>
    lines.map(({ groups, asked, answered }) => ({
      group: groups
        .map((group) => (group === undefined ? noGroup : groupName(group, table, language)))
        .join(', '),
      answered,
      asked,
      ...(asked > 0 && { share: answered / asked }),
    })),
  );
}

function textRows({ report, texts }: PaperResults, language: Language): readonly SheetRow[] {
  const { resultsFile } = catalogueOf(language).rounds;
  const { needs } = catalogueOf(language).proposal;
  const needed: Readonly<Record<string, string>> = needs;
  return report.items.flatMap(({ id, label, section, overall: { cell } }) => {
    const themes = cell.seen === 'shown' && cell.figures.kind === 'text' ? cell.figures.themes : [];
    const names = new Map(
      themes.map((theme) => [
        themeKey(theme),
        theme.of === 'area' ? (theme.name?.[language] ?? theme.is) : (needed[theme.is] ?? theme.is),
      ]),
    );
    const title = report.sections.find((one) => one.id === section)?.title[language] ?? '';
    return (texts[id] ?? []).map(({ text, themes: own, released }) => ({
      section: title,
      question: label[language],
      themes: own.map((key) => names.get(key) ?? key).join(', '),
      text,
      ...(released && { released: resultsFile.yes }),
    }));
  });
}

function addTable(
  workbook: Workbook,
  name: string,
  {
    columns,
    rows,
  }: { readonly columns: readonly SheetColumn[]; readonly rows: readonly SheetRow[] },
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width, format }) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: format },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const row of rows) sheet.addRow(columns.map(({ key }) => cellOf(row[key])));
}

function addLines(workbook: Workbook, name: string, lines: readonly Line[]): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [{ width: 60 }, { width: 60 }].map(({ width }, at) => ({
    width: lines.every((line) => line.length === 1) && at === 0 ? 110 : width / (at === 0 ? 2 : 1),
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }));
  for (const line of lines) sheet.addRow(line.map(cellOf));
}

function cellOf(value: string | number | undefined): string | number | null {
  if (typeof value === 'number') return value;
  // A cell with an empty text would not count as empty.
  return value === undefined || value === '' ? null : cellText(value);
}
