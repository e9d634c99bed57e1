// Text for a Word paper: shown as it was typed, and never taken for a place, a break or a field.
import { cleanText } from '../../domain/shared/typed-text.ts';

/** Signs nobody writes, for the braces by which a template names its places. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** They turn the reading of what follows around, beyond the text they stand in. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** XML has no place for them; the two signs are ours. */
const FORBIDDEN = /[\uFFFE\uFFFF\uE000\uE001]/g;

/** On one line; blanks at the ends stay. Braces come back when the paper is finished. */
export function wordText(text: string): string {
  return wordLines(text).join(' ');
}

/** Line by line, without empty ones. */
export function wordLines(text: string): readonly string[] {
  return cleanText(text)
    .replace(TURNING, '')
    .replace(FORBIDDEN, '')
    .replaceAll('{{', OPEN)
    .replaceAll('}}', CLOSE)
    .replaceAll('\t', ' ')
    .split(/[\n\u2028\u2029]+/)
    .filter((line) => line.trim() !== '');
}

/** The braces people typed, once nothing is put in their place any more. */
export function withBraces(xml: string): string {
  return xml.replaceAll(OPEN, '{{').replaceAll(CLOSE, '}}');
}
