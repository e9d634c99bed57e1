// Whether somebody typed the word by which they have their data erased.

/** In every language at once: whoever reads the card in one may think in another. */
const WORDS: readonly string[] = ['slet', 'delete'];

/** In capitals or not. */
export function isErasingConfirmed(typed: unknown): boolean {
  return typeof typed === 'string' && WORDS.includes(typed.trim().toLowerCase());
}
