// Draws a table of a Word paper: its title, a header row that is repeated, and its cells.
import type { FileChild } from 'docx';
import { lightRuns, type Place } from './draw-block.ts';
import type { Docx } from './load-docx.ts';
import type { WordCell, WordTable } from './word-paper.ts';

const HEAD_FILL = 'E8ECF4';

export function drawTable(
  docx: Docx,
  { title, columns, rows }: WordTable,
  { width }: Place,
): readonly FileChild[] {
  const { Paragraph, Table, TableRow, TableCell, TextRun, WidthType } = docx;
  const shares = columns.reduce((sum, one) => sum + one.width, 0);
  const widths = columns.map((one) => Math.round((width * one.width) / shares));
  const cell = (at: number, paragraph: InstanceType<Docx['Paragraph']>, fill?: string) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(fill !== undefined && { shading: { fill } }),
      children: [paragraph],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, at) => {
      const text = new TextRun({ text: header, bold: true });
      return cell(at, new Paragraph({ style: 'Cell', children: [text] }), HEAD_FILL);
    }),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, at) => cell(at, cellParagraph(docx, row[at] ?? ''))),
      }),
  );
  return [
    new Paragraph({ text: title, style: 'TableTitle' }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      rows: [head, ...body],
    }),
    new Paragraph({}),
  ];
}

function cellParagraph(docx: Docx, cell: WordCell) {
  const { Paragraph, TextRun, AlignmentType } = docx;
  if (typeof cell === 'string') return new Paragraph({ text: cell, style: 'Cell' });
  if ('figure' in cell) {
    return new Paragraph({ text: cell.figure, style: 'Cell', alignment: AlignmentType.RIGHT });
  }
  if ('light' in cell) return new Paragraph({ style: 'Cell', children: lightRuns(docx, cell) });
  return new Paragraph({ style: 'Cell', children: [new TextRun({ text: cell.text, bold: true })] });
}
