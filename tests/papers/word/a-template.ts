// Word templates as municipalities have them: made from the starter, with parts exchanged.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TemplateKind } from '../../../src/domain/paper/template.ts';
import { starterTemplate } from '../../../src/papers/word/starter-template.ts';

type Change = (xml: string) => string;

/** The starter with parts changed by name; a part that is not there is begun empty. */
export async function aTemplate(
  changes: Readonly<Record<string, Change>> = {},
  kind: TemplateKind = 'paper',
): Promise<Uint8Array> {
  const parts = unzipSync(await starterTemplate(kind));
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** With other words where the starter has these. */
export function instead(words: string, others: string): Change {
  return (xml) => xml.replaceAll(words, others);
}

/** As Word writes one in Danish: its headings have Danish ids, and ours are not there. */
export function danishWord(): Promise<Uint8Array> {
  return aTemplate({
    'word/styles.xml': (xml) =>
      xml
        .replace(/<w:style\b[^>]*w:styleId="Forenkl[^>]*>.*?<\/w:style>/gs, '')
        .replaceAll('w:styleId="Heading1"', 'w:styleId="Overskrift1"')
        .replaceAll('w:styleId="Heading2"', 'w:styleId="Overskrift2"')
        .replaceAll('w:val="Heading 1"', 'w:val="heading 1"')
        .replaceAll('w:val="Normal"', 'w:val="Brdtekst"')
        .replaceAll('w:styleId="Normal"', 'w:styleId="Brdtekst"'),
  });
}
