// What can be wrong with a text that is to be sent.
import { SUPPLEMENT_MAX } from '../domain/proposal/change.ts';
import { findCpr } from '../domain/shared/cpr.ts';

export type TextProblem =
  | { readonly kind: 'required' }
  | { readonly kind: 'too-long'; readonly max: number; readonly length: number }
  | { readonly kind: 'cpr'; readonly shown: readonly string[] };

/** Undefined when it may be sent; a number that is said to be none is let through. */
export function problemWith(
  text: string,
  notCpr: boolean,
  max = SUPPLEMENT_MAX,
): TextProblem | undefined {
  const { length } = [...text.trim()];
  if (length === 0) return { kind: 'required' };
  if (length > max) return { kind: 'too-long', max, length };
  const numbers = notCpr ? [] : findCpr(text);
  return numbers.length === 0 ? undefined : { kind: 'cpr', shown: numbers.map((one) => one.shown) };
}
