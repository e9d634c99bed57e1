// Danish compounds: whether one word is a part of another that carries its meaning.
import { TAIL_WORDS } from './telling-words.ts';

/** Shorter parts are found in words that have nothing to do with them. */
const PART_MIN = 5;
/** Short words such as `løn` are parts only before an ending that is known. */
const SHORT_MIN = 3;
const REST_MIN = 4;
const HEAD_MIN = 3;

/** What turns a word into another one: a `forhandling` is no kind of `handling`. */
const PREFIXES: ReadonlySet<string> = new Set(
  'for ind til sam gen mis und over under fra bag ned hen mod efter mellem frem med ved hjem'.split(
    ' ',
  ),
);

/** A word as compounds are looked for in it. */
export interface Stemmed {
  readonly stem: string;
  /** The whole word, in lower case. */
  readonly word: string;
}

/** True when `part` is the first or last part of `whole`: `ansættelse` and `refusion` of longer ones. */
export function isPartOf(part: Stemmed, whole: Stemmed): boolean {
  if (whole.stem.length - part.stem.length < HEAD_MIN) return false;
  return isHead(part, whole) || isTail(part, whole);
}

/** The shortest beginning that all compounds with this head share; undefined when it can be none. */
export function headOf({ stem, word }: Stemmed): string | undefined {
  if (stem.length >= PART_MIN) return stem;
  return word.length >= SHORT_MIN ? word : undefined;
}

/** The ending all compounds with this tail share; undefined when it can be none. */
export function tailOf({ stem }: Stemmed): string | undefined {
  return stem.length >= PART_MIN ? stem : undefined;
}

function isHead(part: Stemmed, whole: Stemmed): boolean {
  const head = headOf(part);
  if (head === undefined || !whole.stem.startsWith(head)) return false;
  if (part.stem.length >= PART_MIN) return whole.stem.length - head.length >= REST_MIN;
  const rest = whole.word.slice(head.length);
  return TAIL_WORDS.has(rest) || (/^[es]/.test(rest) && TAIL_WORDS.has(rest.slice(1)));
}

function isTail(part: Stemmed, whole: Stemmed): boolean {
  const tail = tailOf(part);
  if (tail === undefined || !whole.stem.endsWith(tail)) return false;
  const head = whole.stem.slice(0, -tail.length);
  return head.length >= HEAD_MIN && !PREFIXES.has(head);
}
