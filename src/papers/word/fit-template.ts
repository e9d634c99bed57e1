// Makes a municipality's template ready to be written into: our styles where it has none of its own.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Docx } from './load-docx.ts';
import { OWN_IDS, STYLE_NAMES, type StyleIds, type StyleName } from './style-names.ts';
import { stylesOf } from './styles.ts';
import type { WordPaper } from './word-paper.ts';

const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';
/** Between the margins of a page nobody has set, in twentieths of a point. */
const USUAL_WIDTH = 9_026;

export interface FittedTemplate {
  readonly data: Uint8Array;
  readonly styles: StyleIds;
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
}

/** A paper that lies on its side turns the pages of the template. */
export async function fitTemplate(
  docx: Docx,
  template: Uint8Array,
  paper: WordPaper,
): Promise<FittedTemplate> {
  const parts = unzipSync(template);
  const own = await ownStyles(docx, paper);
  const { xml, styles } = fitStyles(textOf(parts[STYLES]), own);
  const document = textOf(parts[DOCUMENT]);
  const turned = paper.wide ? document.replace(/<w:pgSz\b[^>]*>/g, onItsSide) : document;
  parts[STYLES] = strToU8(xml);
  parts[DOCUMENT] = strToU8(turned);
  // Not packed: it is unpacked again at once.
  return { data: zipSync(parts, { level: 0 }), styles, width: widthOf(turned) };
}

interface StyleXml {
  readonly id: string;
  /** Without capitals: Word writes its own ones both ways. */
  readonly name: string;
  readonly usual: boolean;
  readonly xml: string;
}

/** The template's own style where one has the name; else ours is added to it. */
function fitStyles(xml: string, own: readonly StyleXml[]) {
  const theirs = stylesIn(xml);
  const usual = theirs.find((style) => style.usual)?.id ?? 'Normal';
  const added: string[] = [];
  const idOf = (name: StyleName): string => {
    const wanted = STYLE_NAMES[name].toLowerCase();
    const found = theirs.find((style) => style.name === wanted || style.id === OWN_IDS[name]);
    if (found !== undefined) return found.id;
    const ours = own.find((style) => style.id === OWN_IDS[name]);
    if (ours !== undefined) added.push(ours.xml.replaceAll('w:val="Normal"', `w:val="${usual}"`));
    return OWN_IDS[name];
  };
  const styles = { ...OWN_IDS };
  for (const name of NAMES) styles[name] = idOf(name);
  return { xml: xml.replace('</w:styles>', `${added.join('')}</w:styles>`), styles };
}

const NAMES = Object.keys(OWN_IDS).filter((name): name is StyleName =>
  Object.hasOwn(OWN_IDS, name),
);

/** As our own look has them. */
async function ownStyles(docx: Docx, paper: WordPaper): Promise<readonly StyleXml[]> {
  const empty = new docx.Document({ styles: stylesOf(paper), sections: [{ children: [] }] });
  const parts = unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(empty)));
  return stylesIn(textOf(parts[STYLES]));
}

/** The styles of paragraphs. */
function stylesIn(xml: string): readonly StyleXml[] {
  const found = xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs);
  return [...found].flatMap(([style, about = '']) => {
    if (!/w:type="paragraph"/.test(about)) return [];
    const id = /w:styleId="([^"]*)"/.exec(about)?.[1] ?? '';
    const name = /<w:name\b[^>]*w:val="([^"]*)"/.exec(style)?.[1] ?? '';
    const usual = /w:default="(?:1|true|on)"/.test(about);
    return [{ id, name: name.toLowerCase(), usual, xml: style }];
  });
}

function onItsSide(size: string): string {
  const [width, height] = ['w', 'h'].map((side) => numberIn(size, side));
  if (width === undefined || height === undefined || width >= height) return size;
  return `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`;
}

function widthOf(document: string): number {
  const size = /<w:pgSz\b[^>]*>/.exec(document)?.[0] ?? '';
  const margins = /<w:pgMar\b[^>]*>/.exec(document)?.[0] ?? '';
  const [page, left, right] = [
    numberIn(size, 'w'),
    numberIn(margins, 'left'),
    numberIn(margins, 'right'),
  ];
  if (page === undefined || left === undefined || right === undefined) return USUAL_WIDTH;
  return page - left - right;
}

function numberIn(element: string, attribute: string): number | undefined {
  const found = new RegExp(`\\bw:${attribute}="(\\d+)"`).exec(element)?.[1];
  return found === undefined ? undefined : Number(found);
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : strFromU8(part);
}
