// Writes an Excel paper: typed cells, a frozen header with filters, and pages that can be printed.
import type { PageSetup, Workbook, Worksheet } from 'exceljs';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { clip } from '../../domain/shared/plain-text.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import { addCells, BOLD, FORMATS } from './sheet-cells.ts';
import { sheetNames } from './sheet-names.ts';
import type { ExcelPaper, LinesSheet, PaperSheet, SheetColumn } from './sheet-paper.ts';

const A4 = 9;
const HEAD_FILL = 'FFE8ECF4';
/** So many characters go across a page on its feet. */
const PAGE_CHARACTERS = 105;
/** A first column up to this width stays in sight too. */
const NARROW = 14;
/** A foot takes 255 characters in all. */
const FOOT_TITLE = 90;

/** The bytes of an .xlsx file. */
export async function writeExcel(
  paper: ExcelPaper,
  { municipality }: Pick<PaperStock, 'municipality'>,
): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  workbook.title = paper.title;
  // Without a name the package would write `Unknown`.
  workbook.creator = municipality || 'Forenkl';
  workbook.lastModifiedBy = workbook.creator;
  const names = sheetNames(paper.sheets.map(({ name }) => name));
  paper.sheets.forEach((sheet, at) => {
    const name = names[at] ?? sheet.name;
    const page = pageOf(sheet);
    const headerFooter = { oddFooter: footOf(paper) };
    if ('lines' in sheet) addLines(workbook, { ...sheet, name }, { page, headerFooter });
    else addTable(workbook, { ...sheet, name }, { page, headerFooter });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Printed {
  readonly page: Partial<PageSetup>;
  readonly headerFooter: { readonly oddFooter: string };
}

function addTable(
  workbook: Workbook,
  { name, columns, rows, totals = [], printed = columns.length }: PaperSheet,
  { page, headerFooter }: Printed,
): void {
  const widths = columns.map(widthOf);
  const xSplit = (widths[0] ?? 0) <= NARROW ? 1 : 0;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit, ySplit: 1 }],
    pageSetup: { ...page, printTitlesRow: '1:1', showGridLines: true },
    headerFooter,
  });
  sheet.columns = columns.map(({ header, format }, at) => ({
    header: cellText(header),
    width: widths[at] ?? 0,
    style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: FORMATS[format] },
  }));
  drawHeader(sheet, columns, widths);
  const shape = { formats: columns.map(({ format }) => format), widths };
  for (const row of rows) addCells(sheet, row, shape);
  const last = { row: rows.length + 1, column: columns.length };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: last };
  // An empty row between: Excel would take one that follows at once for a part of the table.
  if (totals.length > 0) sheet.addRow([]);
  for (const total of totals) addCells(sheet, total, shape).font = BOLD;
  // The package writes the sign before the letter alone, and LibreOffice wants both fixed.
  const right = sheet.getColumn(printed).letter;
  sheet.pageSetup.printArea = `A$1:${right}$${sheet.rowCount}`;
}

function drawHeader(
  sheet: Worksheet,
  columns: readonly SheetColumn[],
  widths: readonly number[],
): void {
  const header = sheet.getRow(1);
  // The sign of the filter lies over the end of the text.
  const room = widths.map((width) => width - 3);
  const height = rowHeight(
    columns.map((column) => column.header),
    room,
  );
  if (height !== undefined) header.height = height;
  for (let at = 1; at <= columns.length; at += 1) {
    const cell = header.getCell(at);
    cell.font = BOLD;
    // Above figures in the middle: to the right the sign of the filter would lie over it.
    const horizontal = columns[at - 1]?.format === 'text' ? 'left' : 'center';
    cell.alignment = { wrapText: true, vertical: 'top', horizontal };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.border = { bottom: { style: 'thin' } };
    cell.numFmt = FORMATS.text;
  }
}

function addLines(
  workbook: Workbook,
  { name, lines }: LinesSheet,
  { page, headerFooter }: Printed,
): void {
  const sheet = workbook.addWorksheet(name, { pageSetup: { ...page }, headerFooter });
  const single = lines.every((line) => line.length <= 1);
  const widths = single ? [100] : [34, 66];
  sheet.columns = widths.map((width) => ({
    width,
    style: { alignment: { wrapText: true, vertical: 'top', horizontal: 'left' } },
  }));
  for (const line of lines) addCells(sheet, line, { formats: [], widths });
}

function pageOf(sheet: PaperSheet | LinesSheet): Partial<PageSetup> {
  const columns = 'lines' in sheet ? [] : sheet.columns.slice(0, sheet.printed);
  const across = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const wide = across > PAGE_CHARACTERS || ('wide' in sheet && sheet.wide === true);
  return {
    paperSize: A4,
    orientation: wide ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

/** Room for the longest word of the header and for the sign of the filter. */
function widthOf({ header, width }: SheetColumn): number {
  const longest = Math.max(0, ...header.split(/[\s/]+/u).map((word) => word.length));
  return Math.max(width, Math.ceil(longest * 1.1) + 3);
}

/** Title and sheet to the left, page to the right; `&` is Excel's own sign here. */
function footOf({ title, language }: ExcelPaper): string {
  const { page, of } = catalogueOf(language).papers.foot;
  return `&L${clip(cellText(title), FOOT_TITLE).replaceAll('&', '&&')} · &A&R${page} &P ${of} &N`;
}
