// Finds words in a text and hides them, so that nothing tells who was meant.

/** What stands in place of what is hidden: its length tells nothing. */
export const HIDDEN = '▇▇▇';
const SHORTEST = 2;

/** Hides what it was made for in any text. */
export interface Hide {
  (text: string): string;
  /** How many places of a text it hides. */
  readonly count: (text: string) => number;
}

/** Words and passages as typed, one on each line; shorter ones than two characters are left out. */
export function passagesIn(typed: string): readonly string[] {
  const lines = typed.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '));
  return [...new Set(lines)].filter((line) => [...line].length >= SHORTEST && line !== HIDDEN);
}

/**
 * Whole words only, in capitals or not, whatever space is between them, with the s that says whose:
 * `Ole` is hidden in `Oles`, and not in `skole`.
 */
export function hideIn(passages: readonly string[]): Hide {
  const longest = passages.toSorted((one, other) => other.length - one.length);
  const any = longest.map((one) => escaped(one).replaceAll(' ', '\\s+')).join('|');
  const find = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');
  const none = passages.length === 0;
  return Object.assign((text: string) => (none ? text : text.replace(find, HIDDEN)), {
    count: (text: string) => (none ? 0 : [...text.matchAll(find)].length),
  });
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
