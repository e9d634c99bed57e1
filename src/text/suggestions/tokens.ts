// Cuts a text into words, each with where it stands and what its forms have in common.
import { plainWord, type Stem } from '../danish-words.ts';

export interface Token {
  /** Where it begins in the text, and where it has ended. */
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly plain: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Signs of any kind stand between words, as in `it-system`. */
export function tokensOf(text: string, stem: Stem): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    from: index,
    to: index + raw.length,
    raw,
    plain: plainWord(raw),
    stem: stem(raw),
  }));
}
