// Draws a table of a Word paper: its title, a header row that is repeated, and its cells.
import type { FileChild, IParagraphOptions } from 'docx';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { describedTable } from './described-table.ts';
import { keptRows } from './kept-rows.ts';
import { lightRuns } from './lights.ts';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordCell, WordTable } from './word-paper.ts';
import { wordLines, wordText } from './word-text.ts';

const HEAD_FILL = 'E8ECF4';
const LINE = 'A6AEBF';
/** In 240ths of a line. */
const SINGLE = 240;

export function drawTable(docx: Docx, table: WordTable, place: Place): readonly FileChild[] {
  const { Paragraph, TableRow, TableCell, WidthType } = docx;
  const { title, columns, rows } = table;
  const air = table.dense ? 10 : 50;
  const { styles, fresh, width, language } = place;
  const widths = widthsOf(table, width);
  const cell = (at: number, children: readonly InstanceType<Docx['Paragraph']>[], fill?: string) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: air, bottom: air, left: 80, right: 80 },
      ...(fill !== undefined && { shading: { fill } }),
      children,
    });
  const headers = columns.map(({ header }) => wordText(header));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headers.map((text, at) => {
      const right = isOfFigures(rows, at);
      return cell(at, [headOf(docx, { text, style: styles.cell, right })], HEAD_FILL);
    }),
  });
  const kept = keptRows(table);
  const body = rows.map((row, line) => {
    const look = {
      style: styles.cell,
      ...(kept.has(line) && { keepNext: true }),
      ...(table.dense && { spacing: { line: SINGLE } }),
    };
    return new TableRow({
      cantSplit: true,
      children: columns.map((_, at) => cell(at, cellOf(docx, row[at] ?? '', look))),
    });
  });
  const said = catalogueOf(language).papers.word.table(headers, rows.length);
  const options = {
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: bordersOf(docx),
    rows: [head, ...body],
  };
  return [
    new Paragraph({
      text: wordText(title),
      style: styles.tableTitle,
      ...(fresh && { pageBreakBefore: true }),
    }),
    describedTable(docx, options, { caption: wordText(title), description: said }),
    // Two tables would run together without it.
    new Paragraph({ style: styles.cell }),
  ];
}

function widthsOf({ columns }: WordTable, width: number): readonly number[] {
  const shares = columns.reduce((sum, one) => sum + one.width, 0);
  return columns.map((one) => Math.round((width * one.width) / shares));
}

/** Kept with the row below: a header is never alone at the foot of a page. */
function headOf(
  { Paragraph, TextRun, AlignmentType }: Docx,
  {
    text,
    style,
    right,
  }: { readonly text: string; readonly style: string; readonly right: boolean },
) {
  return new Paragraph({
    style,
    keepNext: true,
    children: [new TextRun({ text, bold: true })],
    ...(right && { alignment: AlignmentType.RIGHT }),
  });
}

/** A header stands above its figures, to the right like them. */
function isOfFigures(rows: WordTable['rows'], at: number): boolean {
  return rows.some((row) => {
    const cell = row[at];
    return typeof cell === 'object' && 'figure' in cell;
  });
}

function bordersOf({ BorderStyle }: Docx) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}

function cellOf(docx: Docx, cell: WordCell, look: IParagraphOptions) {
  const { Paragraph, TextRun, AlignmentType } = docx;
  if (typeof cell === 'string') {
    const lines = wordLines(cell);
    return lines.length === 0
      ? [new Paragraph(look)]
      : lines.map((text) => new Paragraph({ ...look, text }));
  }
  if ('figure' in cell) {
    const text = wordText(cell.figure);
    return [new Paragraph({ ...look, text, alignment: AlignmentType.RIGHT })];
  }
  if ('light' in cell) return [new Paragraph({ ...look, children: lightRuns(docx, cell) })];
  const bold = new TextRun({ text: wordText(cell.text), bold: true });
  return [new Paragraph({ ...look, children: [bold] })];
}
