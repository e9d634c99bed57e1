// How the parts of a Word paper look: one family of types, dark blue headings, room to read.
import type { IStylesOptions } from 'docx';
import { LOCALES } from '../../i18n/numbers.ts';
import type { WordPaper } from './word-paper.ts';

const FONT = 'Calibri';
const INK = '1F2A44';
const QUIET = '595959';

/** Sizes are in half points, spaces in twentieths of a point. */
export function stylesOf({
  poster,
  language,
}: Pick<WordPaper, 'poster' | 'language'>): IStylesOptions {
  const scale = poster ? 1.6 : 1;
  const size = (points: number) => Math.round(2 * points * scale);
  const heading = (points: number, before: number) => ({
    run: { font: FONT, size: size(points), bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: size(11), language: { value: LOCALES[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { font: FONT, size: size(20), bold: true, color: INK },
        paragraph: { spacing: { after: 60 } },
      },
      heading1: heading(15, 320),
      heading2: heading(12.5, 240),
      heading3: heading(11, 160),
    },
    paragraphStyles: [
      {
        id: 'Under',
        name: 'Under',
        basedOn: 'Normal',
        run: { color: QUIET },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'TableTitle',
        name: 'Table title',
        basedOn: 'Normal',
        run: { bold: true, color: INK },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: size(9.5) },
        paragraph: { spacing: { after: 0, line: 250 } },
      },
      {
        id: 'Quoted',
        name: 'Quoted',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { indent: { left: 360, right: 360 } },
      },
      {
        id: 'Open',
        name: 'Open',
        basedOn: 'Normal',
        run: { color: QUIET, italics: true },
      },
      {
        id: 'Foot',
        name: 'Foot',
        basedOn: 'Normal',
        run: { size: size(8.5), color: QUIET },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
