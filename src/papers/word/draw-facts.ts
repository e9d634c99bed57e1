// Draws facts that stand together: labels in bold, and what is said of them below each other.
import type { FileChild } from 'docx';
import type { Docx } from './load-docx.ts';
import type { Place } from './place.ts';
import type { WordFact } from './word-paper.ts';
import { wordLines, wordText } from './word-text.ts';

/** A bold letter with some room, and the room after a label, in twentieths of a point. */
const LETTER = 130;
const GAP = 220;
/** Below the last, in twentieths of a point. */
const AFTER = 140;
/** No label takes more of the width. */
const MOST = 0.4;

export function drawFacts(
  docx: Docx,
  facts: readonly WordFact[],
  { width, styles, fresh }: Place,
): readonly FileChild[] {
  const { Paragraph, TextRun, Tab, TabStopType } = docx;
  const longest = Math.max(0, ...facts.map(({ label }) => label.length + 1));
  const left = Math.round(Math.min(longest * LETTER + GAP, width * MOST));
  return facts.flatMap(({ label, text }, at) => {
    const [first = '', ...more] = wordLines(text);
    const named = new TextRun({ text: `${wordText(label)}:`, bold: true });
    const said = new TextRun({ children: [new Tab(), first] });
    return [
      new Paragraph({
        style: styles.fact,
        indent: { left, hanging: left },
        tabStops: [{ type: TabStopType.LEFT, position: left }],
        children: [named, said],
        ...(fresh && at === 0 && { pageBreakBefore: true }),
        ...(at === facts.length - 1 && more.length === 0 && { spacing: { after: AFTER } }),
      }),
      ...more.map((line, below) => {
        const last = at === facts.length - 1 && below === more.length - 1;
        return new Paragraph({
          style: styles.fact,
          indent: { left },
          text: line,
          ...(last && { spacing: { after: AFTER } }),
        });
      }),
    ];
  });
}
