// Measures and shortens what people type, without ever cutting through a character they see as one.
import { once } from './once.ts';

const ELLIPSIS = '…';
/** A title is looked for in so much of a text: patterns for it are slow on thousands of dots in a row. */
const OPENING = 1_000;
/** Thousands of emoji are listed in it, so it is made when a text is first asked about. */
const emoji = once(() => /\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?/gv);

/** A sentence ends here, unless the word before the dot is one of these or a bare number. */
const SENTENCE_END = /[.!?…]+(?=["'”»)]*(?:\s|$))|[\r\n]/gu;
const ABBREVIATION =
  /(?:^|[\s("])(?:\d+|ca|fx|f\.eks|eks|bl\.a|dvs|evt|inkl|ekskl|hhv|ift|jf|kl|kr|mht|nr|pga|pr|stk|tlf|vedr|e\.g|i\.e|no|approx|incl)$/iu;

/** The text on one line, with single blanks and none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** At most `max` UTF-16 units; what is cut ends in an ellipsis, which is counted. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - ELLIPSIS.length;
  if (room < 0) return '';
  return `${text.slice(0, lastSeam(text, room)).trimEnd()}${ELLIPSIS}`;
}

/** The first sentence on one line, for a title of at most `max` UTF-16 units; cut between words. */
export function firstSentence(text: string, max: number): string {
  const opening = text.trim().slice(0, OPENING);
  const sentence = oneLine(opening.slice(0, firstEnd(opening))).replace(/[.,;:]+$/u, '');
  if (sentence.length <= max) return sentence;
  const cut = clip(sentence, max);
  const blank = sentence.slice(0, max).lastIndexOf(' ');
  // A very long word is cut in the middle rather than leaving a title of one short word.
  if (blank < max / 2) return cut;
  return `${sentence.slice(0, blank).replace(/[\s.,;:–-]+$/u, '')}${ELLIPSIS}`;
}

/** How many words: pieces between blanks that hold a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** True when there is nothing but emoji and blanks, and at least one emoji. */
export function isOnlyEmoji(text: string): boolean {
  // Taken out one by one: a pattern for the whole text tries both readings of every emoji in turn.
  return text.trim() !== '' && text.replace(emoji(), '').trim() === '';
}

function firstEnd(text: string): number {
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    const abbreviated = end === '.' && ABBREVIATION.test(text.slice(0, index));
    if (!abbreviated) return index + end.length;
  }
  return text.length;
}

/** The last place at or before `room` that lies between two characters as people see them. */
function lastSeam(text: string, room: number): number {
  // A little beyond the cut is enough to see whether it goes through something.
  const near = text.slice(0, room + 64);
  const start = new Intl.Segmenter('da', { granularity: 'grapheme' })
    .segment(near)
    .containing(room)?.index;
  return start ?? room;
}
