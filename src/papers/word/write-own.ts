// Writes a Word paper in our own look: title, blocks, and a head and a foot on every page.
import type { FileChild } from 'docx';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { drawBlocks } from './draw-blocks.ts';
import type { Docx } from './load-docx.ts';
import { countUp } from './place.ts';
import { OWN_IDS } from './style-names.ts';
import { stylesOf } from './styles.ts';
import type { WordPaper } from './word-paper.ts';
import { wordText } from './word-text.ts';

/** In twentieths of a point: 2.2 cm. */
const MARGIN = 1247;
/** A4 on its feet, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
/** A3, for a wall. */
const LARGE = { width: 16_838, height: 23_811 };

/** The bytes of a .docx file that is not finished yet; `by` stands as its author. */
export async function writeOwn(docx: Docx, paper: WordPaper, by: string): Promise<Uint8Array> {
  const { title, language, wide, poster } = paper;
  const size = poster ? LARGE : PAGE;
  const width = (wide ? size.height : size.width) - 2 * MARGIN;
  const place = { width, language, styles: OWN_IDS, nextList: countUp() };
  const foot = footOf(docx, paper, width);
  const document = new docx.Document({
    title: wordText(title),
    creator: wordText(by),
    lastModifiedBy: wordText(by),
    styles: stylesOf(paper),
    sections: [
      {
        properties: {
          titlePage: !poster,
          page: {
            size: {
              ...size,
              orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { first: new docx.Header(), default: headerOf(docx, paper) },
        footers: { first: foot, default: foot },
        children: [
          ...(poster ? [] : headOf(docx, paper)),
          ...drawBlocks(docx, paper.blocks, place),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function headOf({ Paragraph }: Docx, { title, under }: WordPaper): readonly FileChild[] {
  return [
    new Paragraph({ text: wordText(title), style: OWN_IDS.title }),
    ...under.map((text) => new Paragraph({ text: wordText(text), style: OWN_IDS.under })),
  ];
}

/** From the second page on, where the first has the title itself; on every page of a poster. */
function headerOf({ Header, Paragraph }: Docx, { title, under, poster }: WordPaper) {
  const text = wordText([title, ...(poster ? under : [])].join(' · '));
  return new Header({ children: [new Paragraph({ text, style: OWN_IDS.foot })] });
}

function footOf(
  { Footer, Paragraph, TextRun, Tab, TabStopType, PageNumber }: Docx,
  { foot, language }: WordPaper,
  width: number,
) {
  const { page, of } = catalogueOf(language).papers.foot;
  const numbers = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: OWN_IDS.foot,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ children: [wordText(foot), new Tab(), ...numbers] })],
      }),
    ],
  });
}
