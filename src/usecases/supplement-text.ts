// What can be wrong with a text that is to be added to a proposal.
import { SUPPLEMENT_MAX } from '../domain/proposal/change.ts';
import { findCpr } from '../domain/shared/cpr.ts';

export type TextProblem =
  | { readonly kind: 'required' }
  | { readonly kind: 'too-long'; readonly max: number; readonly length: number }
  | { readonly kind: 'cpr'; readonly shown: readonly string[] };

/** Undefined when it may be added; a number that is said to be none is let through. */
export function problemWith(text: string, notCpr: boolean): TextProblem | undefined {
  const { length } = [...text.trim()];
  if (length === 0) return { kind: 'required' };
  if (length > SUPPLEMENT_MAX) return { kind: 'too-long', max: SUPPLEMENT_MAX, length };
  const numbers = notCpr ? [] : findCpr(text);
  return numbers.length === 0 ? undefined : { kind: 'cpr', shown: numbers.map((one) => one.shown) };
}
