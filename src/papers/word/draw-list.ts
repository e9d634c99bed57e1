// Draws a list as Word's own, so that it is read aloud as one and can be gone on with.
import type { FileChild } from 'docx';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordList } from './word-paper.ts';
import { wordText } from './word-text.ts';

/** In twentieths of a point. */
const INDENT = { left: 425, hanging: 425 };
const AFTER = 140;

export function drawList(
  docx: Docx,
  { items, numbered }: WordList,
  { styles, nextList, fresh }: Place,
): readonly FileChild[] {
  const { Paragraph, LevelFormat } = docx;
  const level = { level: 0, style: { paragraph: { indent: INDENT } } } as const;
  const reference = numbered
    ? {
        reference: 'forenkl-numbers',
        levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }],
      }
    : {
        reference: 'forenkl-bullets',
        levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }],
      };
  const instance = nextList();
  return items.map(
    (text, at) =>
      new Paragraph({
        text: wordText(text),
        style: styles.list,
        numbering: { reference, level: 0, instance },
        ...(fresh && at === 0 && { pageBreakBefore: true }),
        ...(at === items.length - 1 && { spacing: { after: AFTER } }),
      }),
  );
}
