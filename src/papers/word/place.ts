// Where a block is drawn: how much room there is, in which language, and what the styles are called.
import type { Language } from '../../domain/shared/language.ts';
import type { StyleIds } from './style-names.ts';

export interface Place {
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  readonly language: Language;
  readonly styles: StyleIds;
  /** Tells the lists of a paper apart, so that each begins with 1. */
  readonly nextList: () => number;
  /** It begins a page. */
  readonly fresh: boolean;
  /** It leads up to what follows, and stays on its page. */
  readonly leads: boolean;
}

/** A function that counts from 1. */
export function countUp(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
