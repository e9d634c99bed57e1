// Writes the results of a round as an Excel file: every table, free texts, and how it was worked out.
import { type Report, type ResultText, themeKey } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { SCORE_THRESHOLD, TEXT_THRESHOLD } from '../../domain/statistics/suppress.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { LinesSheet, PaperSheet } from '../excel/sheet-paper.ts';
import { writeExcel } from '../excel/write-excel.ts';
import { columnsOf, type KeyedColumn, usedColumns } from './sheet-columns.ts';
import { groupName, type SheetRow, tableRows } from './table-rows.ts';

/** More across a page would be too small to read: the rest stays on the screen. */
const PRINTED_CHARACTERS = 250;

export interface PaperResults {
  readonly report: Report;
  /** By item; `released` may be quoted outside the team. */
  readonly texts: Readonly<
    Record<string, readonly (ResultText & { readonly released: boolean })[]>
  >;
}

/** The bytes of an .xlsx file; figures are figures, texts are texts, and nothing is a formula. */
export function writeResults(results: PaperResults, language: Language): Promise<Uint8Array> {
  const { report } = results;
  const { sheets: names, method } = catalogueOf(language).rounds.resultsFile;
  const said = method({ scores: SCORE_THRESHOLD, texts: TEXT_THRESHOLD });
  const sheets = [
    { name: names.overview, lines: overviewLines(report, language) },
    ...(['overall', ...report.tables] as const).map((table) =>
      usedTable(names[table], tableRows(report, table, language), language),
    ),
    ...ratesOf(report, language),
    ...textsOf(results, language),
    { name: names.method, lines: said.map((line) => [line]) },
  ];
  return writeExcel({ language, title: titleOf(report), sheets }, { municipality: '' });
}

function ratesOf(report: Report, language: Language): readonly PaperSheet[] {
  const { sheets } = catalogueOf(language).rounds.resultsFile;
  const rows = rateRows(report, language);
  return rows.length === 0 ? [] : [usedTable(sheets.rates, rows, language)];
}

function textsOf(results: PaperResults, language: Language): readonly PaperSheet[] {
  const { sheets } = catalogueOf(language).rounds.resultsFile;
  const rows = textRows(results, language);
  if (rows.length === 0) return [];
  const columns = columnsOf(['section', 'question', 'themes', 'text', 'released'], language);
  const quoted = columnsOf(['section', 'question', 'text'], language);
  const quotes = rows.filter(({ released }) => released !== undefined);
  return [tableOf(sheets.texts, rows, columns), tableOf(sheets.quotes, quotes, quoted)];
}

function usedTable(name: string, rows: readonly SheetRow[], language: Language): PaperSheet {
  return tableOf(name, rows, usedColumns(rows, language));
}

function tableOf(
  name: string,
  rows: readonly SheetRow[],
  columns: readonly KeyedColumn[],
): PaperSheet {
  const cells = rows.map((row) => columns.map(({ key }) => row[key]));
  const printed = printable(columns);
  return { name, columns, rows: cells, ...(printed < columns.length && { printed }) };
}

/** How many columns can be read on a page that lies on its side. */
function printable(columns: readonly KeyedColumn[]): number {
  let across = 0;
  const beyond = columns.findIndex(({ width }) => {
    across += width;
    return across > PRINTED_CHARACTERS;
  });
  return beyond < 0 ? columns.length : beyond;
}

function titleOf({ title, label }: Report): string {
  return label === undefined || title.includes(label) ? title : `${title} ${label}`;
}

function overviewLines(report: Report, language: Language): LinesSheet['lines'] {
  const { resultsFile } = catalogueOf(language).rounds;
  const { overview: names, privacies } = resultsFile;
  const { at, answered, asked, privacy, former } = report;
  return [
    [names.title, titleOf(report)],
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
