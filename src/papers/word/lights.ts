// Traffic lights on paper: a sign with a shape and a colour of its own, and always the word.
import type { Extent } from '../../domain/proposal/assessment.ts';
import type { Docx } from './load-docx.ts';
import { wordText } from './word-text.ts';

/** Contrast to white is at least 3:1 (WCAG 2.1, 1.4.11); the shapes differ without colours. */
const LIGHTS = {
  small: { sign: '●', colour: '2E7D32' },
  medium: { sign: '▲', colour: 'B26A00' },
  large: { sign: '■', colour: 'C62828' },
} as const satisfies Record<Extent, { readonly sign: string; readonly colour: string }>;

/** The sign in its colour, then the word; a line never ends between them. */
export function lightRuns(
  { TextRun }: Docx,
  { light, text }: { readonly light: Extent; readonly text: string },
) {
  const { sign, colour } = LIGHTS[light];
  return [
    new TextRun({ text: sign, color: colour, bold: true }),
    new TextRun({ text: `\u00A0${wordText(text)}` }),
  ];
}
