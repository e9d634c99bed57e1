// Reads the sheets of an Excel file or of text with separators; the library is loaded when used.
import { Readable } from 'node:stream';
import type { CellValue, Cell as ExcelCell, Worksheet } from 'exceljs';
import { oneLine } from '../../domain/shared/plain-text.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { separatorOf, textOf } from './csv-text.ts';
import {
  type FileProblem,
  MAX_COLUMNS,
  MAX_FILE_MB,
  MAX_ROWS,
  type Sheet,
  type SheetRow,
  type TableFile,
} from './sheet.ts';
import { lookInside } from './swelling.ts';

/** Rows for headings and notes above them are not counted against the limit. */
const HEADROOM = 100;
/** Excel's own last row; a row number beyond it only serves to make the reading slow. */
const LAST_ROW = 1_048_576;

/** Only the cells are wanted; ranges of these are unfolded cell by cell by the library. */
const IGNORED = ['dataValidations', 'conditionalFormatting', 'drawing', 'hyperlinks'];

/** What becomes of the text of a cell. */
type Cell = (text: string) => string;

/**
 * The sheets of an .xlsx or .csv file, told apart by what is in it and not by its name. Texts are put
 * on one line, unless told otherwise.
 */
export async function readWorkbook(
  file: TableFile,
  cell: Cell = oneLine,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const { bytes } = file;
  if (bytes.length > MAX_FILE_MB * 1024 * 1024) {
    return refused({ kind: 'too-large', limitMb: MAX_FILE_MB });
  }
  if (bytes.length === 0) return refused({ kind: 'empty' });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused({ kind: 'old-excel' });
  const sheets = startsWith(bytes, [0x50, 0x4b])
    ? await readExcel(bytes, cell)
    : await readCsv(file, cell);
  if (!sheets.ok) return sheets;
  const rows = sheets.value.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows > MAX_ROWS + HEADROOM) return refused({ kind: 'too-many-rows', limit: MAX_ROWS });
  return rows === 0 ? refused({ kind: 'empty' }) : sheets;
}

async function readExcel(
  bytes: Uint8Array,
  cell: Cell,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const inside = lookInside(bytes);
  if (inside === undefined) return refused({ kind: 'swells' });
  const options = {
    ignoreNodes: inside.unfolds ? IGNORED : [...IGNORED, 'mergeCells'],
    maxRows: MAX_ROWS + HEADROOM,
  };
  const workbook = await emptyWorkbook();
  try {
    const copy = new Uint8Array(bytes).buffer;
    await workbook.xlsx.load(copy, options);
  } catch (error) {
    const tooMany = error instanceof Error && /^Max row count/.test(error.message);
    return refused(tooMany ? { kind: 'too-many-rows', limit: MAX_ROWS } : { kind: 'not-a-table' });
  }
  const { worksheets } = workbook;
  if (worksheets.some((sheet) => sheet.rowCount > LAST_ROW)) return refused({ kind: 'swells' });
  return ok(worksheets.map((sheet) => sheetOf(sheet, sheet.name, cell)));
}

async function readCsv(
  { name, bytes }: TableFile,
  cell: Cell,
): Promise<Result<readonly Sheet[], FileProblem>> {
  const text = textOf(bytes);
  if (text === undefined) return refused({ kind: 'not-a-table' });
  const workbook = await emptyWorkbook();
  try {
    const sheet = await workbook.csv.read(Readable.from([text.replace(/^sep=.(?=\r?\n)/i, '')]), {
      // Nothing is to be taken for a number or a date.
      map: (cell: unknown) => cell,
      parserOptions: { delimiter: separatorOf(text) },
    });
    return ok([sheetOf(sheet, name, cell)]);
  } catch {
    return refused({ kind: 'quotes' });
  }
}

async function emptyWorkbook() {
  const { default: Excel } = await import('exceljs');
  return new Excel.Workbook();
}

function sheetOf(sheet: Worksheet, name: string, cell: Cell): Sheet {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const width = Math.min(row.cellCount, MAX_COLUMNS);
    const found = Array.from({ length: width }, (_, at) => row.findCell(at + 1));
    const cells = found.map((one) => cell(cellText(shownIn(one)).normalize('NFC')));
    // A row that only goes on what is merged above it says nothing of its own.
    const own = cells.some((text, at) => text !== '' && found[at]?.master === found[at]);
    if (own) rows.push({ number, cells });
  });
  return { name, rows };
}

/** Of cells merged down a column each row has the value; of those merged across only the first. */
function shownIn(cell: ExcelCell | undefined): CellValue | undefined {
  if (cell === undefined || cell.master === cell) return cell?.value;
  return cell.master.col === cell.col ? cell.master.value : undefined;
}

/** What a person sees in the cell; of a formula, what came of it. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return cellText(value.text);
  if ('result' in value) return cellText(value.result);
  return 'error' in value ? value.error : '';
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
