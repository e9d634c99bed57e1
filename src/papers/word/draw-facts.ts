// Draws facts that stand together, on one page: labels in bold, what is said of them below each other.
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
  const lines = facts.flatMap(({ label, text }) => {
    const [first = '', ...more] = wordLines(text);
    const named = new TextRun({ text: `${wordText(label)}:`, bold: true });
    const said = new TextRun({ children: [new Tab(), first] });
    return [
      {
        indent: { left, hanging: left },
        tabStops: [{ type: TabStopType.LEFT, position: left }],
        children: [named, said],
      },
      ...more.map((line) => ({ indent: { left }, text: line })),
    ];
  });
  return lines.map(
    (line, at) =>
      new Paragraph({
        ...line,
        style: styles.fact,
        ...(fresh && at === 0 && { pageBreakBefore: true }),
        ...(at < lines.length - 1 ? { keepNext: true } : { spacing: { after: AFTER } }),
      }),
  );
}
