// Guidance of the municipality that is about a text, by the words it was registered with.
import type { Guidance } from './register.ts';

const MOST = 3;
/** Shorter words stand in too many others. */
const SHORTEST = 3;

/** Those with a word of theirs at the beginning of one in the text; most such words first. */
export function guidanceFor(all: readonly Guidance[], text: string): readonly Guidance[] {
  const said = ` ${wordsOf(text).join(' ')}`;
  return all
    .map((one) => ({ one, found: one.words.filter((word) => isIn(said, word)).length }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function isIn(said: string, word: string): boolean {
  const wanted = wordsOf(word).join(' ');
  return wanted.length >= SHORTEST && said.includes(` ${wanted}`);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
