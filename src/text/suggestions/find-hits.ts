// Finds the words of a vocabulary in a text.
import { splitCompound } from './split-compound.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Clue, keyOf, type Like, type Phrase, type Vocabulary } from './vocabulary.ts';

/** A place of the text that speaks for something. */
export interface Hit {
  readonly clue: Clue;
  readonly weight: number;
  /** As it stands in the text. */
  readonly word: string;
  /** The first of its words and the one after the last. */
  readonly first: number;
  readonly after: number;
}

/** Part of a compound says less than a word of its own, a phrase more. */
const PART = 0.7;
const PHRASE = 1.3;
const SHORTEST_START = 3;
const LONGEST_START = 40;

/**
 * All of them, also several for the same words; in the order in which they begin. `tokens` are those
 * of the text.
 */
export function findHits(
  text: string,
  vocabulary: Vocabulary,
  tokens: readonly Token[] = tokensOf(text, vocabulary.stem),
): readonly Hit[] {
  return tokens.flatMap((token, at) => {
    const phrases = phrasesFrom(tokens, at, vocabulary).map(({ clue, words: { length } }) => {
      const word = text.slice(token.from, tokens[at + length - 1]?.to);
      return { clue, weight: clue.weight * PHRASE, word, first: at, after: at + length };
    });
    const own = { word: token.raw, first: at, after: at + 1 };
    return [...phrases, ...said(token, vocabulary).map((one) => ({ ...one, ...own }))];
  });
}

function phrasesFrom(
  tokens: readonly Token[],
  at: number,
  { phrases }: Vocabulary,
): readonly Phrase[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const { plain, stem } = token;
  const keys = [keyOf({ by: 'stem', text: stem }), keyOf({ by: 'plain', text: plain })];
  const begun = keys.flatMap((key) => phrases.get(key) ?? []);
  return begun.filter(({ words }) => words.every((like, n) => isLike(tokens[at + n], like)));
}

function isLike(token: Token | undefined, { by, text }: Like): boolean {
  if (token === undefined) return false;
  return by === 'start' ? token.plain.startsWith(text) : token[by] === text;
}

/** By a word itself, and by its parts about whatever the word itself says nothing of. */
function said(token: Token, vocabulary: Vocabulary): readonly Pick<Hit, 'clue' | 'weight'>[] {
  const started = startsOf(token, vocabulary);
  if (vocabulary.alike.has(token.plain)) return started.map(whole);
  const own = vocabulary.stems.get(token.stem) ?? [];
  const told = new Set(own.map(({ about }) => about));
  const parts = splitCompound(token, vocabulary).filter(({ about }) => !told.has(about));
  return [
    ...[...own, ...started].map(whole),
    ...parts.map((clue) => ({ clue, weight: clue.weight * PART })),
  ];
}

function whole(clue: Clue): Pick<Hit, 'clue' | 'weight'> {
  return { clue, weight: clue.weight };
}

function startsOf({ plain }: Token, { starts }: Vocabulary): readonly Clue[] {
  const clues: Clue[] = [];
  const longest = Math.min(plain.length, LONGEST_START);
  for (let length = SHORTEST_START; length <= longest; length += 1) {
    clues.push(...(starts.get(plain.slice(0, length)) ?? []));
  }
  return clues;
}
