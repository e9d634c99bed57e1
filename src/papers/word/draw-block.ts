// Draws one block of a Word paper.
import type { FileChild, IParagraphOptions } from 'docx';
import { drawBars } from './draw-bars.ts';
import { drawList } from './draw-list.ts';
import { drawTable } from './draw-table.ts';
import { lightRuns } from './lights.ts';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordBlock } from './word-paper.ts';
import { wordLines, wordText } from './word-text.ts';

/** Facts and page breaks depend on their neighbours and are drawn by whoever sees them. */
export type LoneBlock = Exclude<WordBlock, { readonly kind: 'fact' | 'page' }>;

export function drawBlock(docx: Docx, block: LoneBlock, place: Place): readonly FileChild[] {
  const { styles, fresh, leads } = place;
  const lone = (options: IParagraphOptions) =>
    new docx.Paragraph({ ...options, ...(fresh && { pageBreakBefore: true }) });
  switch (block.kind) {
    case 'heading': {
      const style = styles[`heading${block.level}`];
      return [lone({ text: wordText(block.text), style, keepNext: true })];
    }
    case 'text':
      return drawLines(docx, block.text, { fresh, leads });
    case 'light':
      return [lone({ children: lightRuns(docx, block), ...(leads && { keepNext: true }) })];
    case 'quote':
      return drawLines(docx, block.text, { fresh, leads, style: styles.quoted });
    case 'open':
      return [lone({ text: bracketed(wordText(block.text)), style: styles.open })];
    case 'list':
      return drawList(docx, block, place);
    case 'table':
      return drawTable(docx, block, place);
    case 'bars':
      return drawBars(docx, block, place);
  }
}

/** A paragraph each. */
function drawLines(
  { Paragraph }: Docx,
  typed: string,
  { fresh, leads, style }: Pick<Place, 'fresh' | 'leads'> & { readonly style?: string },
): readonly FileChild[] {
  return wordLines(typed).map(
    (text, at, { length }) =>
      new Paragraph({
        text,
        ...(leads && at === length - 1 && { keepNext: true }),
        ...(style !== undefined && { style }),
        ...(fresh && at === 0 && { pageBreakBefore: true }),
      }),
  );
}

/** Seen to be open on paper too, where there are no colours. */
function bracketed(text: string): string {
  return text.startsWith('[') ? text : `[${text}]`;
}
