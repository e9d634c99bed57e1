// What a proposal is called where only one line is shown: its first words.
import type { Answers } from '../shared/answer.ts';
import { firstSentence } from '../shared/plain-text.ts';
import { fieldsOf } from './fields.ts';

/** Most characters of a title. */
const LENGTH = 70;

/** The first sentence of what is cumbersome, cut at a word; answers go by field. */
export function titleOf({ answers }: { readonly answers: Answers }): string {
  return firstSentence(fieldsOf(answers).challenge, LENGTH);
}
