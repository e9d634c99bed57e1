/** A Word file opened up, and what keeps it from being read aloud as it should. */
import { strFromU8, unzipSync } from 'fflate';

/** Its parts as texts, by their names. */
export function wordParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
}

export function documentXml(bytes: Uint8Array): string {
  return wordParts(bytes)['word/document.xml'] ?? '';
}

/** Each paragraph of the body with the id of its style. */
export function styledTexts(
  bytes: Uint8Array,
): readonly (readonly [style: string, text: string])[] {
  return [...documentXml(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    const runs = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)];
    return [style, runs.map(([, text]) => text).join('')];
  });
}

/** Everything a reader who listens would miss, in words; nothing for a file that is as it should be. */
export function wordFaults(bytes: Uint8Array, locale = 'da-DK'): readonly string[] {
  const parts = wordParts(bytes);
  const { 'docProps/core.xml': core = '', 'word/styles.xml': styles = '' } = parts;
  return [
    ...fault('no title in its properties', !/<dc:title>[^<]+<\/dc:title>/.test(core)),
    ...fault('no author in its properties', !/<dc:creator>[^<]+<\/dc:creator>/.test(core)),
    ...fault('another language in its properties', !core.includes(`>${locale}</dc:language>`)),
    ...fault('another language in its styles', !styles.includes(`<w:lang w:val="${locale}"`)),
    ...headingFaults(bytes),
    ...tableFaults(documentXml(bytes)),
    ...drawingFaults(documentXml(bytes)),
  ];
}

function headingFaults(bytes: Uint8Array): readonly string[] {
  let before = 0;
  return styledTexts(bytes).flatMap(([style, text]) => {
    const level = Number(/^(?:Heading|Overskrift)(\d)$/.exec(style)?.[1] ?? 0);
    if (level === 0) return [];
    const skipped = level > before + 1;
    before = level;
    return [
      ...fault(`the heading ${text} skips a level`, skipped),
      ...fault('a heading is empty', text.trim() === ''),
    ];
  });
}

function tableFaults(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].flatMap(([table], at) => {
    const [head = ''] = /<w:tr[ >].*?<\/w:tr>/s.exec(table) ?? [];
    const cells = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)];
    return [
      ...fault(`table ${at} has no caption`, !/<w:tblCaption w:val="[^"]+"/.test(table)),
      ...fault(`table ${at} has no description`, !/<w:tblDescription w:val="[^"]+"/.test(table)),
      ...fault(`table ${at} has no header row`, !head.includes('<w:tblHeader/>')),
      ...fault(
        `table ${at} has an empty header`,
        cells.some(([cell]) => !/<w:t[ >]/.test(cell)),
      ),
      ...fault(
        `table ${at} lets rows be cut by a page`,
        [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].some(
          ([row]) => !row.includes('<w:cantSplit/>'),
        ),
      ),
    ];
  });
}

function drawingFaults(xml: string): readonly string[] {
  return [...xml.matchAll(/<wp:docPr\b[^>]*>/g)].flatMap(([drawing], at) =>
    fault(`drawing ${at} has no alternative text`, !/descr="[^"]+"/.test(drawing)),
  );
}

function fault(words: string, found: boolean): readonly string[] {
  return found ? [words] : [];
}
