// Danish words reduced to what their forms have in common.
import type { newStemmer } from 'snowball-stemmers';

/** `æ`, `ø` and `å` are letters of their own; accents on others are not. */
const ACCENTS = /[\u0300-\u0309\u030b-\u036f]/g;

export type Stem = (word: string) => string;

/** Loads the Danish stemmer: worth doing when the first search is made. */
export async function loadStemmer(): Promise<Stem> {
  const snowball: { default: { newStemmer: typeof newStemmer } } = await import(
    'snowball-stemmers'
  );
  const stemmer = snowball.default.newStemmer('danish');
  return (word) => stemmer.stem(plainWord(word));
}

/** In lower case, with `aa` for `å` as names still have it, and without accents. */
export function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^æøå]/g, (letter) => letter.normalize('NFD').replace(ACCENTS, ''))
    .replaceAll('aa', 'å');
}

/** The words of a text: letters and digits, numbers such as 2026-0042 kept whole. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/\d+(?:-\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}
