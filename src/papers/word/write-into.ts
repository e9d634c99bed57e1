// Writes a Word paper into a municipality's own template: its styles, logo, head and foot stay.
import type { FileChild, IPatch } from 'docx';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { drawBlocks } from './draw-blocks.ts';
import { fitTemplate } from './fit-template.ts';
import type { Docx } from './load-docx.ts';
import { countUp, type Place } from './place.ts';
import { CASE_PLACES, CONTENT, type FieldPlace } from './places.ts';
import type { WordPaper } from './word-paper.ts';
import { wordText } from './word-text.ts';
import { writeOwn } from './write-own.ts';

/** What is written into, for whom, and the day that stands on the paper. */
export interface WordTemplate {
  readonly template: Uint8Array;
  readonly municipality: string;
  readonly on: string;
}

/**
 * The bytes of a .docx file that is not finished yet. A template for cases gets the parts of a case
 * at their places, in its own order and under its own headings; any other gets everything where it
 * says `{{indhold}}`. One that has no place for the paper is left aside.
 */
export async function writeInto(
  docx: Docx,
  paper: WordPaper,
  { template, municipality, on }: WordTemplate,
): Promise<Uint8Array> {
  const { data, styles, width } = await fitTemplate(docx, template, paper);
  const found = await docx.patchDetector({ data, trimPlaceholders: true });
  const places = new Set<string>(found);
  const place = { width, language: paper.language, styles, nextList: countUp() };
  const fields = fieldsOf(paper, { municipality, on });
  const content = contentOf(docx, paper, { places, place, fields });
  if (content === undefined) return writeOwn(docx, paper, municipality);
  const patches: Record<string, IPatch> = { ...content };
  for (const [name, text] of Object.entries(fields)) {
    if (!places.has(name)) continue;
    const children = [new docx.TextRun({ text: wordText(text) })];
    patches[name] = { type: docx.PatchType.PARAGRAPH, children };
  }
  const by = wordText(municipality);
  return docx.patchDocument({
    outputType: 'uint8array',
    data,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
    properties: { title: wordText(paper.title), creator: by, lastModifiedBy: by },
  });
}

type Fields = Readonly<Record<FieldPlace, string>>;

interface At {
  readonly places: ReadonlySet<string>;
  readonly place: Omit<Place, 'fresh' | 'leads'>;
  readonly fields: Fields;
}

/** What stands at each place; undefined when the template has none for it. */
function contentOf(
  docx: Docx,
  paper: WordPaper,
  { places, place, fields }: At,
): Readonly<Record<string, IPatch>> | undefined {
  const unsaid = { kind: 'open', text: catalogueOf(paper.language).papers.word.empty } as const;
  const whole = (children: readonly FileChild[]): IPatch => ({
    type: docx.PatchType.DOCUMENT,
    // A heading of the template's with nothing below it is seen, and a table keeps a paragraph.
    children: children.length > 0 ? children : drawBlocks(docx, [unsaid], place),
  });
  const { parts } = paper;
  const own = CASE_PLACES.filter((name) => places.has(name));
  if (parts !== undefined && own.length > 0) {
    return Object.fromEntries(
      own.map((name) => [name, whole(drawBlocks(docx, parts[name] ?? [], place))]),
    );
  }
  if (!places.has(CONTENT)) return undefined;
  const body = drawBlocks(docx, paper.blocks, place);
  return { [CONTENT]: whole([...headOf(docx, paper, { places, place, fields }), ...body]) };
}

/** Title and lines below it, as far as the template has not got them. */
function headOf(
  { Paragraph }: Docx,
  { title, under }: WordPaper,
  { places, place: { styles }, fields }: At,
): readonly FileChild[] {
  const { dato, kommune } = fields;
  const rest = under.filter(
    (line) =>
      !(places.has('dato') && line === dato) && !(places.has('kommune') && line === kommune),
  );
  return [
    ...(places.has('titel') ? [] : [new Paragraph({ text: wordText(title), style: styles.title })]),
    ...rest.map((text) => new Paragraph({ text: wordText(text), style: styles.under })),
  ];
}

function fieldsOf(
  { title, language, caseNumber, caseworker }: WordPaper,
  { municipality, on }: Omit<WordTemplate, 'template'>,
): Fields {
  const { unsaid } = catalogueOf(language).papers.word;
  return {
    titel: title,
    dato: dateText(language, on),
    kommune: municipality,
    sagsnummer: caseNumber?.trim() || unsaid.sagsnummer,
    sagsbehandler: caseworker?.trim() || unsaid.sagsbehandler,
  };
}
