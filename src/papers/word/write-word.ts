// Writes a Word paper: heading styles, tables whose header is repeated, page numbers, its language set.
import type { FileChild } from 'docx';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { drawBlock } from './draw-block.ts';
import { type Docx, loadDocx } from './load-docx.ts';
import { stylesOf } from './styles.ts';
import type { WordPaper } from './word-paper.ts';

/** In twentieths of a point: 2.2 cm. */
const MARGIN = 1247;
/** A4 on its feet, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };

/** Whose paper it is, and what it is written into; a stock has both. */
export type WordHouse = Pick<PaperStock, 'municipality' | 'template' | 'on'>;

/** The bytes of a .docx file, in the municipality's own template where it has one. */
export async function writeWord(
  paper: WordPaper,
  { municipality }: WordHouse,
): Promise<Uint8Array> {
  const docx = await loadDocx();
  const { title, language, wide } = paper;
  const width = (wide ? PAGE.height : PAGE.width) - 2 * MARGIN;
  const document = new docx.Document({
    title,
    creator: municipality,
    styles: stylesOf(paper),
    sections: [
      {
        properties: {
          page: {
            size: {
              ...PAGE,
              orientation: wide ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footOf(docx, paper) },
        children: [
          ...headOf(docx, paper),
          ...paper.blocks.flatMap((block) => drawBlock(docx, block, { width, language })),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function headOf(docx: Docx, { title, under }: WordPaper): readonly FileChild[] {
  return [
    new docx.Paragraph({ text: title, heading: docx.HeadingLevel.TITLE }),
    ...under.map((text) => new docx.Paragraph({ text, style: 'Under' })),
  ];
}

function footOf(docx: Docx, { foot, language }: WordPaper) {
  const { page, of } = catalogueOf(language).papers.foot;
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Foot',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: docx.TabStopPosition.MAX }],
        children: [
          new docx.TextRun({
            children: [foot, '\t', page, ' ', CURRENT, ' ', of, ' ', TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
