// Traffic lights in Word: the sign in its colour, and always the word.
import type { Extent } from '../../domain/proposal/assessment.ts';
import { LIGHT_SIGNS } from '../said/light-signs.ts';
import type { Docx } from './load-docx.ts';
import { wordText } from './word-text.ts';

/** The sign in its colour, then the word; a line never ends between them. */
export function lightRuns(
  { TextRun }: Docx,
  { light, text }: { readonly light: Extent; readonly text: string },
) {
  const { sign, colour } = LIGHT_SIGNS[light];
  return [
    new TextRun({ text: sign, color: colour, bold: true }),
    new TextRun({ text: `\u00A0${wordText(text)}` }),
  ];
}
