// Finds which code the word in a cell stands for, among the words a municipality uses.
import { bare } from './headings.ts';

/** The codes with the words for each; the first word is the one that is asked for. */
export type Words<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>;

export interface Vocabulary<Code extends string> {
  /** The code a word stands for; undefined when nobody uses it so. */
  read(word: string): Code | undefined;
  /** The words a person is told when another one was used. */
  readonly accepted: readonly string[];
}

/** Makes the look-up, blind to blanks, signs and capitals. */
export function vocabularyOf<Code extends string>(words: Words<Code>): Vocabulary<Code> {
  const codes = new Map<string, Code>();
  const accepted: string[] = [];
  for (const code in words) {
    accepted.push(words[code][0]);
    for (const word of words[code]) codes.set(bare(word), code);
  }
  return { read: (word) => codes.get(bare(word)), accepted };
}
