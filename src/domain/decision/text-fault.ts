// What can be wrong with one text of a treatment or a decision.
import { findCpr } from '../shared/cpr.ts';
import { seenLength } from '../shared/typed-text.ts';

export type TextFault<Field extends string> =
  | { readonly field: Field; readonly kind: 'too-long'; readonly max: number }
  | { readonly field: Field; readonly kind: 'cpr'; readonly shown: readonly string[] };

/** At most one fault; a field whose number is said to be no CPR number is let through. */
export function textFault<Field extends string>(
  field: Field,
  text: string,
  { max, notCpr }: { readonly max: number; readonly notCpr: readonly string[] },
): readonly TextFault<Field>[] {
  if (seenLength(text) > max) return [{ field, kind: 'too-long', max }];
  const numbers = notCpr.includes(field) ? [] : findCpr(text);
  return numbers.length === 0
    ? []
    : [{ field, kind: 'cpr', shown: numbers.map(({ shown }) => shown) }];
}
