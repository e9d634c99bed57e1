// The words of a text that tell what it is about, each once, reduced to its stem.
import type { Stemmed } from './compounds.ts';
import { plainWord, type Stem, wordsOf } from './danish-words.ts';
import { COMMON_WORDS, EMPTY_WORDS } from './telling-words.ts';

/** Longer texts say no more about the same thing. */
const MOST_WORDS = 150;
const SHORTEST = 3;

export interface Term extends Stemmed {
  /** As it stands in the text, in lower case. */
  readonly form: string;
  /** A word of administration everywhere. */
  readonly common: boolean;
}

/** The telling words of a text by stem, in the order they stand. */
export type Telling = (text: string) => ReadonlyMap<string, Term>;

/** Makes the reader of texts; each word is reduced once, for texts repeat their words. */
export function makeTelling(stem: Stem): Telling {
  const common = new Set(COMMON_WORDS.map(stem));
  const known = new Map<string, Term | undefined>();

  function termOf(form: string): Term | undefined {
    if (known.has(form)) return known.get(form);
    const word = plainWord(form);
    const root = stem(word);
    const isCommon = common.has(root);
    const says =
      !EMPTY_WORDS.has(word) && !/\d/.test(word) && (word.length >= SHORTEST || isCommon);
    const term = says ? { stem: root, word, form, common: isCommon } : undefined;
    known.set(form, term);
    return term;
  }

  return (text) => {
    const terms = new Map<string, Term>();
    for (const written of wordsOf(text)) {
      const term = termOf(written.toLocaleLowerCase('da'));
      if (term === undefined || terms.has(term.stem)) continue;
      terms.set(term.stem, term);
      if (terms.size === MOST_WORDS) break;
    }
    return terms;
  };
}
