// A Word template to begin with: every place where it usually stands, and the styles papers use.
import type { FileChild } from 'docx';
import type { TemplateKind } from '../../domain/paper/template.ts';
import { finishWord } from './finish-word.ts';
import { type Docx, loadDocx } from './load-docx.ts';
import { type CasePlace, CONTENT } from './places.ts';
import { OWN_IDS } from './style-names.ts';
import { stylesOf } from './styles.ts';

/** Headings in the order most cases have; the municipality changes both. */
const HEADINGS: readonly (readonly [heading: string, place: CasePlace])[] = [
  ['Sammendrag', 'sammendrag'],
  ['Baggrund', 'baggrund'],
  ['Sagsfremstilling', 'sagsfremstilling'],
  ['Tidligere behandling', 'tidligere'],
  ['Inddragelse af MED', 'med'],
  ['Økonomiske konsekvenser', 'oekonomi'],
  ['Videre proces', 'proces'],
  ['Bilag', 'bilag'],
  ['Beslutningen træffes af', 'beslutningstager'],
  ['Indstilling', 'indstilling'],
  ['Beslutning', 'beslutning'],
];
/** In twentieths of a point: from margin to margin. */
const WIDTH = 9_412;
const MARGIN = 1_247;

/** The bytes of a .docx file in Danish, as what it is for is read by Danish municipalities. */
export async function starterTemplate(kind: TemplateKind): Promise<Uint8Array> {
  const docx = await loadDocx();
  const { Document, Packer, Paragraph } = docx;
  const title = new Paragraph({ text: '{{titel}}', style: OWN_IDS.title });
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const document = new Document({
    title: kind === 'case' ? 'Skabelon til sager' : 'Skabelon til rapporter',
    creator: 'Forenkl',
    lastModifiedBy: 'Forenkl',
    styles: stylesOf({ language: 'da' }),
    sections: [
      {
        properties: { page: { margin } },
        ...edgesOf(docx),
        children: [title, ...(kind === 'case' ? caseOf(docx) : paperOf(docx))],
      },
    ],
  });
  return finishWord(new Uint8Array(await Packer.toArrayBuffer(document)), 'da');
}

function paperOf({ Paragraph }: Docx): readonly FileChild[] {
  return [
    new Paragraph({ text: '{{dato}}', style: OWN_IDS.under }),
    new Paragraph({ text: `{{${CONTENT}}}` }),
  ];
}

function caseOf({ Paragraph }: Docx): readonly FileChild[] {
  const facts = ['Sagsnr.: {{sagsnummer}}', 'Sagsbehandler: {{sagsbehandler}}', 'Dato: {{dato}}'];
  return [
    ...facts.map((text) => new Paragraph({ text, style: OWN_IDS.under })),
    ...HEADINGS.flatMap(([text, place]) => [
      new Paragraph({ text, style: OWN_IDS.heading1 }),
      new Paragraph({ text: `{{${place}}}` }),
    ]),
  ];
}

function edgesOf({ Footer, Header, Paragraph, PageNumber, Tab, TabStopType, TextRun }: Docx) {
  const numbers = ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES];
  const head = new Paragraph({ text: '{{kommune}}', style: OWN_IDS.foot });
  const foot = new Paragraph({
    style: OWN_IDS.foot,
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [new TextRun({ children: [new Tab(), ...numbers] })],
  });
  return {
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [foot] }) },
  };
}
