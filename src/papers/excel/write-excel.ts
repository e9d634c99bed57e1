// Writes an Excel paper: typed cells, a frozen header with filters, and pages that can be printed.
import type { Column, Workbook } from 'exceljs';
import { cellText } from '../triage-list/cell-text.ts';
import type { ExcelPaper, PaperSheet, SheetCell, SheetColumn, SheetFormat } from './sheet-paper.ts';

/** As Excel writes them; `@` is text, which is no formula whatever it begins with. */
const FORMATS = {
  text: '@',
  whole: '#,##0',
  decimal: '0.0',
  percent: '0 %',
  day: 'dd-mm-yyyy',
  kr: '#,##0 "kr."',
} as const satisfies Record<SheetFormat, string>;

const A4 = 9;

/** The bytes of an .xlsx file. */
export async function writeExcel({ title, sheets }: ExcelPaper): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  workbook.title = title;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, { name, columns, rows, wide }: PaperSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: A4,
      orientation: wide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  sheet.columns = columns.map(columnOf);
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'top' };
  for (const row of rows) {
    sheet.addRow(columns.map(({ format }, at) => cellOf(row[at], format)));
  }
  const last = { row: rows.length + 1, column: columns.length };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: last };
  sheet.pageSetup.printArea = `A1:${sheet.getCell(last.row, last.column).address}`;
}

function columnOf({ header, width, format }: SheetColumn): Partial<Column> {
  return {
    header: cellText(header),
    width,
    style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: FORMATS[format] },
  };
}

function cellOf(value: SheetCell, format: SheetFormat): string | number | Date | null {
  // A cell with an empty text would not count as empty.
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  // Excel keeps days without a zone.
  return format === 'day' ? new Date(`${value}T00:00:00Z`) : cellText(value);
}
