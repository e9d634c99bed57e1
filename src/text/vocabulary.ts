// The words of all texts: in which of them each stands, and which words are made of which.
import { headOf, isPartOf, type Stemmed, tailOf } from './compounds.ts';
import { makeSortedWords } from './sorted-words.ts';

/** Compounds with one head that are looked at; more of them tell little. */
const MOST_RELATED = 200;
const SHORTEST_PART = 3;

/** A text by its number in the index, from 0. */
export type Slot = number;

export interface Vocabulary {
  add(term: Stemmed, text: Slot): void;
  remove(stem: string, text: Slot): void;
  /** The texts with this word, in whatever form. */
  textsWith(stem: string): ReadonlySet<Slot>;
  /** Words of which this one is a part, and words that are parts of it. */
  related(term: Stemmed): readonly Stemmed[];
}

interface Known {
  readonly word: Stemmed;
  readonly texts: Set<Slot>;
}

const NOWHERE: ReadonlySet<Slot> = new Set();

/** An empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const known = new Map<string, Known>();
  const forwards = makeSortedWords();
  const backwards = makeSortedWords();

  function knownAs(stem: string): readonly Stemmed[] {
    const found = known.get(stem);
    return found === undefined || found.texts.size === 0 ? [] : [found.word];
  }

  function longer(term: Stemmed): readonly Stemmed[] {
    const [head, tail] = [headOf(term), tailOf(term)];
    const opening = head === undefined ? [] : forwards.beginning(head, MOST_RELATED);
    const ending = tail === undefined ? [] : backwards.beginning(reversed(tail), MOST_RELATED);
    const found = [...opening, ...ending.map(reversed)].flatMap(knownAs);
    return found.filter((word) => isPartOf(term, word));
  }

  function shorter(term: Stemmed): readonly Stemmed[] {
    const cuts = Array.from({ length: term.word.length }, (_, at) => at);
    return cuts
      .flatMap((at) => [term.word.slice(0, at), term.stem.slice(0, at), term.stem.slice(at)])
      .filter((piece) => piece.length >= SHORTEST_PART && piece.length < term.stem.length)
      .flatMap(knownAs)
      .filter((word) => isPartOf(word, term));
  }

  return {
    add(word, text) {
      const found = known.get(word.stem);
      if (found !== undefined) {
        found.texts.add(text);
        return;
      }
      known.set(word.stem, { word, texts: new Set([text]) });
      forwards.add(word.stem);
      backwards.add(reversed(word.stem));
    },
    remove: (stem, text) => {
      known.get(stem)?.texts.delete(text);
    },
    textsWith: (stem) => known.get(stem)?.texts ?? NOWHERE,
    related: (term) => [...new Set([...longer(term), ...shorter(term)])],
  };
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
