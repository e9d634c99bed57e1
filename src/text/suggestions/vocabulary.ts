// The words that tell something, arranged so that they are quickly found in a text.
import { plainWord, type Stem } from '../danish-words.ts';
import { tokensOf } from './tokens.ts';

/** What a word speaks for. */
export interface Clue {
  /** What is asked, such as `needs`. */
  readonly about: string;
  /** The answer, such as `system`. */
  readonly is: string;
  readonly weight: number;
  /** As it stands in the list: many forms of one word are one reason. */
  readonly term: string;
}

/** A term as it stands in a list; a `name` is not bent, and a short one is written in capitals. */
export interface Term extends Clue {
  readonly kind: 'words' | 'name';
}

/** One word of a phrase, and how a word of the text must be like it. */
export interface Like {
  readonly by: 'stem' | 'start' | 'plain' | 'raw';
  readonly text: string;
}

export interface Phrase {
  readonly words: readonly Like[];
  readonly clue: Clue;
}

export interface Vocabulary {
  readonly stem: Stem;
  readonly stems: ReadonlyMap<string, readonly Clue[]>;
  readonly starts: ReadonlyMap<string, readonly Clue[]>;
  /** The first part of a compound has the form of the list: `ansættelse` in `ansættelsesbrev`. */
  readonly forms: ReadonlyMap<string, readonly Clue[]>;
  /** By what their first word must be like. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words that look like forms or compounds of words that tell something, and are not. */
  readonly alike: ReadonlySet<string>;
  /** Whether words are taken apart. */
  readonly compounds: boolean;
}

export interface Compounds {
  /** Ordinary words compounds are made of; they speak for nothing. */
  readonly parts: readonly string[];
  readonly not: readonly string[];
}

/** Names of so few letters are words too, unless they are written as in the list: SD, KY, KLAR. */
const SHORT_NAME = /^(?:.{1,3}|\p{Lu}{4})$/u;

/** Without `compounds` no word is taken apart. */
export function vocabularyOf(
  terms: readonly Term[],
  stem: Stem,
  compounds?: Compounds,
): Vocabulary {
  const stems = new Map<string, Clue[]>();
  const starts = new Map<string, Clue[]>();
  const forms = new Map<string, Clue[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const { kind, ...clue } of terms) {
    const words = kind === 'name' ? nameOf(clue.term) : likesOf(clue.term, stem);
    const [first] = words;
    if (first === undefined) continue;
    if (kind === 'name' || words.length > 1) {
      push(phrases, keyOf(first), { words, clue });
      continue;
    }
    push(first.by === 'start' ? starts : stems, first.text, clue);
    push(forms, plainWord(clue.term.replace('*', '')), clue);
  }
  for (const part of compounds?.parts ?? []) {
    const form = plainWord(part);
    forms.set(form, forms.get(form) ?? []);
    stems.set(stem(part), stems.get(stem(part)) ?? []);
  }
  const alike = new Set(compounds?.not.map(plainWord));
  return { stem, stems, starts, forms, phrases, alike, compounds: compounds !== undefined };
}

/** Under what a phrase is looked up by its first word. */
export function keyOf({ by, text }: Like): string {
  return by === 'raw' ? keyOf({ by: 'plain', text: plainWord(text) }) : `${by} ${text}`;
}

function likesOf(term: string, stem: Stem): readonly Like[] {
  const words = tokensOf(term, stem);
  const isStart = term.endsWith('*');
  return words.map((word, at) =>
    isStart && at === words.length - 1
      ? { by: 'start', text: word.plain }
      : { by: 'stem', text: word.stem },
  );
}

function nameOf(term: string): readonly Like[] {
  return tokensOf(term, plainWord).map(({ raw, plain }) =>
    SHORT_NAME.test(raw) ? { by: 'raw', text: raw } : { by: 'plain', text: plain },
  );
}

function push<T>(to: Map<string, T[]>, key: string, one: T): void {
  const there = to.get(key);
  if (there === undefined) to.set(key, [one]);
  else there.push(one);
}
