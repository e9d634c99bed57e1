// A letter as it was typed: what is wrong with it, or what it says and to whom.
import {
  audienceIn,
  LETTER_TEXT_MAX,
  LETTER_TITLE_MAX,
  type Letter,
  type LetterWords,
} from '../../domain/delivery/letter.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';

/** As typed: kept and shown again when it cannot be used. */
export interface TypedLetter {
  readonly title: string;
  readonly text: string;
  /** The code of an audience. */
  readonly to: string;
}

/** The fields whose number is said to be no CPR number. */
export type NotCpr = readonly ('title' | 'text')[];

export type FieldProblem =
  | { readonly field: 'title' | 'text'; readonly problem: TextProblem }
  | { readonly field: 'to'; readonly problem: { readonly kind: 'no-choice' } };

export interface LetterProblem {
  readonly kind: 'bad-letter';
  readonly problems: readonly FieldProblem[];
}

/** The departments a letter can be for, in Danish order. */
export function departmentsIn({ units }: Register): readonly string[] {
  const named = new Set(units.map(({ department }) => department));
  return [...named].toSorted((a, b) => a.localeCompare(b, 'da'));
}

/** Checks each field; what was sent before stays with those it was sent to. */
export function readLetter(
  typed: TypedLetter,
  notCpr: NotCpr,
  known: { readonly sent: Letter['sent']; readonly departments: readonly string[] },
): Result<LetterWords, LetterProblem> {
  const to = known.sent?.to ?? audienceIn(typed.to, known.departments);
  const title = problemWith(typed.title, notCpr.includes('title'), LETTER_TITLE_MAX);
  const text = problemWith(typed.text, notCpr.includes('text'), LETTER_TEXT_MAX);
  const problems: readonly (FieldProblem | false)[] = [
    title !== undefined && { field: 'title', problem: title },
    text !== undefined && { field: 'text', problem: text },
    to === undefined && { field: 'to', problem: { kind: 'no-choice' } },
  ];
  const wrong = problems.filter((one) => one !== false);
  if (to === undefined || wrong.length > 0) return refused({ kind: 'bad-letter', problems: wrong });
  return ok({ title: typed.title.trim(), text: typed.text.trim(), to });
}
