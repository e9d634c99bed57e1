// How hard a text is to read: Björnsson's LIX.

/** Above it a text counts as hard: the level of official papers. */
export const HARD_LIX = 50;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** A full stop, a colon or a line end; not the one within `3.5` or after `kl.`. */
const SENTENCE_END = /[.!?:…]+(?=["'”»)]*(?:\s+[\p{Lu}"“«(]|\s*$))|\n+/gu;
const LONG = 6;

/**
 * Words a sentence + 100 × words longer than six letters ÷ words, rounded (C.-H. Björnsson,
 * Läsbarhet, 1968). Undefined for a text without a word.
 */
export function lixOf(text: string): number | undefined {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return undefined;
  const sentences = text.split(SENTENCE_END).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > LONG).length;
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length);
}
