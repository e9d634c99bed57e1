// Finishes a Word file: says its language to whoever reads it aloud, and gives typed braces back.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../../domain/shared/language.ts';
import { LOCALES } from '../../i18n/numbers.ts';
import { withBraces } from './word-text.ts';

const CORE = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const CHART = /^word\/charts\/chart[^/]*\.xml$/;

/** The bytes of the same file, whole. */
export function finishWord(bytes: Uint8Array, language: Language): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const written = strFromU8(part);
    const finished = inLanguage(name, withBraces(written), LOCALES[language]);
    if (finished !== written) parts[name] = strToU8(finished);
  }
  return zipSync(parts);
}

function inLanguage(name: string, xml: string, locale: string): string {
  if (name === CORE) {
    return xml
      .replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\/>/, '')
      .replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`);
  }
  if (CHART.test(name)) {
    return xml.replace(/(<c:lang val="|\blang=")[\w-]+/g, `$1${locale}`);
  }
  if (name !== STYLES) return xml;
  return xml.replace(/<w:rPrDefault\s*\/>|<w:rPrDefault>.*?<\/w:rPrDefault>/s, (defaults) =>
    defaults.replace(/(<w:lang\b[^>]*?w:val=")[^"]*/, `$1${locale}`),
  );
}
