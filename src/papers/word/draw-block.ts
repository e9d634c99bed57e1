// Draws one block of a Word paper.
import type { FileChild } from 'docx';
import type { Extent } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { drawTable } from './draw-table.ts';
import { LIGHTS } from './lights.ts';
import type { Docx } from './load-docx.ts';
import type { WordBlock } from './word-paper.ts';

export interface Place {
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  readonly language: Language;
}

export function drawBlock(docx: Docx, block: WordBlock, place: Place): readonly FileChild[] {
  const { Paragraph, TextRun } = docx;
  switch (block.kind) {
    case 'heading': {
      const levels = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;
      return [new Paragraph({ text: block.text, heading: levels[block.level] })];
    }
    case 'text':
      return lines(block.text).map((text) => new Paragraph({ text }));
    case 'fact': {
      const label = new TextRun({ text: `${block.label}: `, bold: true });
      return [new Paragraph({ children: [label, new TextRun({ text: block.text })] })];
    }
    case 'light':
      return [new Paragraph({ children: lightRuns(docx, block) })];
    case 'quote':
      return lines(block.text).map((text) => new Paragraph({ text, style: 'Quoted' }));
    case 'open':
      return [new Paragraph({ text: block.text, style: 'Open' })];
    case 'list':
      return block.items.map(
        (text, at) =>
          new Paragraph(
            block.numbered ? { text: `${at + 1}. ${text}` } : { text, bullet: { level: 0 } },
          ),
      );
    case 'page':
      return [new Paragraph({ pageBreakBefore: true })];
    case 'table':
      return drawTable(docx, block, place);
    case 'bars':
      return [new Paragraph({ text: block.alt })];
  }
}

/** The sign in its colour, then the word: never the colour alone. */
export function lightRuns(
  { TextRun }: Docx,
  { light, text }: { readonly light: Extent; readonly text: string },
) {
  const { sign, colour } = LIGHTS[light];
  return [
    new TextRun({ text: sign, color: colour, bold: true }),
    new TextRun({ text: ` ${text}` }),
  ];
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
