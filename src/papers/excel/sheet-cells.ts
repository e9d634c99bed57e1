// The cells of a sheet: typed by their column, and nothing in them a formula.
import type { Cell, CellRichTextValue, Row, Worksheet } from 'exceljs';
import { LIGHT_SIGNS } from '../said/light-signs.ts';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCell, SheetFormat } from './sheet-paper.ts';

/** As Excel writes them, always with a point: each reader's own Excel shows its own signs. */
export const FORMATS = {
  text: '@',
  light: '@',
  whole: '#,##0',
  decimal: '#,##0.0',
  exact: '0.00',
  points: '+0.0;-0.0;0.0',
  chance: '0.0000',
  percent: '0 %',
  day: 'dd-mm-yyyy',
  kr: '#,##0 "kr."',
} as const satisfies Record<SheetFormat, string>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The package writes no name of a font by itself, and what reads the file takes any. */
export const BOLD = { name: 'Calibri', size: 11, bold: true } as const;

/** How the cells of a row are typed and how wide they are, in characters. */
export interface RowShape {
  readonly formats: readonly SheetFormat[];
  readonly widths: readonly number[];
}

/** Adds a row; a text in a column of figures or days stays a text when somebody edits it. */
export function addCells(
  sheet: Worksheet,
  cells: readonly SheetCell[],
  { formats, widths }: RowShape,
): Row {
  const row = sheet.addRow(cells.map((value, at) => typed(value, formats[at] ?? 'text')));
  const height = rowHeight(cells, widths);
  if (height !== undefined) row.height = height;
  row.eachCell((cell: Cell) => {
    if (typeof cell.value === 'string') cell.numFmt = FORMATS.text;
  });
  return row;
}

function typed(
  value: SheetCell,
  format: SheetFormat,
): string | number | Date | CellRichTextValue | null {
  // A cell with an empty text would not count as empty.
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (format === 'light') return lit(value);
  // Excel keeps days without a zone.
  return format === 'day' && DAY.test(value) ? new Date(`${value}T00:00:00Z`) : cellText(value);
}

/** The sign in its colour, then the word; as it is where it begins with no sign. */
function lit(value: string): string | CellRichTextValue {
  const text = cellText(value);
  const found = Object.values(LIGHT_SIGNS).find(({ sign }) => text.startsWith(sign));
  if (found === undefined) return text;
  const { sign, colour } = found;
  const font = { name: BOLD.name, size: BOLD.size };
  return {
    richText: [
      { font: { ...font, color: { argb: `FF${colour}` } }, text: sign },
      { font, text: text.slice(sign.length) },
    ],
  };
}
