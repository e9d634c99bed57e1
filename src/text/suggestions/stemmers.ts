// Loads what reduces words to what their forms have in common, in each language proposals come in.
import type { newStemmer } from 'snowball-stemmers';
import { plainWord, type Stem } from '../danish-words.ts';
import type { Spoken } from './words-shape.ts';

const CALLED: Readonly<Record<Spoken, string>> = {
  da: 'danish',
  en: 'english',
  sv: 'swedish',
  no: 'norwegian',
};
/** What is longer is no word, and slow to take apart. */
const LONGEST_WORD = 60;
const MOST_REMEMBERED = 20_000;

/**
 * Stemming goes further than inflection: `leder`, `ledelse` and `ledig` all become `led`. What a
 * word was derived with is kept apart, so that only forms of one word are alike.
 */
const DERIVED: readonly (readonly [RegExp, string])[] = [
  [/els(?:e|en|er|erne|ene)?s?$/u, '~else'],
  [/(?:hed|het)(?:en|er|erne|ene)?s?$/u, '~hed'],
  [/ig(?:e|t|ere|st|este|es|a)?$/u, '~ig'],
];

export type Stemmers = (language: Spoken) => Stem;

/** To be called when the first suggestion is made. Stems take words in any form. */
export async function loadStemmers(): Promise<Stemmers> {
  const snowball: { default: { newStemmer: typeof newStemmer } } = await import(
    'snowball-stemmers'
  );
  return (language) => {
    const stemmer = snowball.default.newStemmer(CALLED[language]);
    return remembered((word) => {
      const plain = plainWord(word);
      if (plain.length > LONGEST_WORD) return plain;
      const derived = language !== 'en' && DERIVED.find(([ending]) => ending.test(plain));
      return stemmer.stem(plain) + (derived ? derived[1] : '');
    });
  };
}

/** The same words come again and again; forgets all when there are too many. */
function remembered(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stem(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (word.length <= LONGEST_WORD) known.set(word, found);
    return found;
  };
}
