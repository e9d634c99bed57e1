// How the parts of a Word paper look: one family of types, dark blue headings, room to read.
import type { IStylesOptions } from 'docx';
import { LOCALES } from '../../i18n/numbers.ts';
import { OWN_IDS, STYLE_NAMES, type StyleName } from './style-names.ts';
import type { WordPaper } from './word-paper.ts';

const FONT = 'Calibri';
const INK = '1F2A44';
const QUIET = '595959';
/** No line is left alone at the head or foot of a page. */
const RUNNING = { spacing: { after: 120, ...lines(276) }, widowControl: true };
const OPEN_FILL = 'F3F0E2';
/** Larger type on a wall, where the first heading is read from afar. */
const POSTER = 1.8;
const POSTER_HEADING = 22;

/** Sizes are in half points, spaces in twentieths of a point. */
export function stylesOf({
  poster,
  language,
}: Pick<WordPaper, 'poster' | 'language'>): IStylesOptions {
  const scale = poster ? POSTER : 1;
  const size = (points: number) => Math.round(2 * points * scale);
  const heading = (level: 0 | 1 | 2, points: number, before: number) => ({
    run: { font: FONT, size: size(points), bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, outlineLevel: level },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: size(11), language: { value: LOCALES[language] } },
        paragraph: RUNNING,
      },
      title: {
        run: { font: FONT, size: size(20), bold: true, color: INK },
        paragraph: { spacing: { after: 60 }, keepNext: true },
      },
      heading1: heading(0, poster ? POSTER_HEADING : 15, poster ? 0 : 320),
      heading2: heading(1, 12.5, 240),
      heading3: heading(2, 11, 160),
      listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
    },
    paragraphStyles: [
      own('under', {
        run: { color: QUIET },
        // Close to each other, and apart from a text that begins without a heading.
        paragraph: { spacing: { after: 160 }, contextualSpacing: true },
      }),
      own('fact', { paragraph: { spacing: { after: 40 } } }),
      own('tableTitle', {
        run: { bold: true, color: INK },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      }),
      own('cell', {
        run: { size: size(9.5) },
        paragraph: { spacing: { after: 0, ...lines(250) } },
      }),
      own('quoted', { run: { italics: true }, paragraph: { indent: { left: 360, right: 360 } } }),
      own('open', { run: { italics: true }, paragraph: { shading: { fill: OPEN_FILL } } }),
      own('foot', {
        run: { size: size(8.5), color: QUIET },
        paragraph: { spacing: { after: 0 } },
      }),
    ],
  };
}

/** In 240ths of a line; unsaid, some readers take it for a height that nothing may exceed. */
function lines(line: number) {
  return { line, lineRule: 'auto' } as const;
}

function own<Look extends object>(name: StyleName, look: Look) {
  return {
    id: OWN_IDS[name],
    name: STYLE_NAMES[name],
    basedOn: 'Normal',
    quickFormat: true,
    ...look,
  };
}
