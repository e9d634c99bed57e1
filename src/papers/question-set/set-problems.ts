// What can be wrong with a question set in Excel, cell by cell.

export type SetProblemKind =
  | 'no-sheet'
  | 'missing-column'
  | 'repeated-column'
  /** A cell that must be filled in. */
  | 'missing'
  /** A text in one language only: the cell of the other is named. */
  | 'one-language'
  | 'unknown-word'
  | 'not-a-number'
  | 'not-whole'
  | 'not-an-id'
  | 'not-a-condition'
  | 'not-a-preset'
  | 'unknown-page'
  | 'unknown-question'
  /** A line of answers of a role its question has no use for. */
  | 'wrong-role'
  /** More than one answer outside the scale. */
  | 'second-outside'
  /** A filled cell that a question of this kind has no use for. */
  | 'unused'
  | 'step-number'
  /** Some steps of a scale say which part they are, others do not. */
  | 'half-parts'
  /** What a set must keep beyond its cells; `words` says it. */
  | 'fault';

export interface SetProblem {
  readonly kind: SetProblemKind;
  /** The sheet's name. */
  readonly sheet: string;
  /** As Excel counts: the first row is 1. */
  readonly row?: number;
  /** `C7`. */
  readonly cell?: string;
  readonly column?: string;
  readonly value?: string;
  readonly accepted?: readonly string[];
  readonly words?: string;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(at: number): string {
  const first = at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1);
  return `${first}${String.fromCharCode(65 + (at % 26))}`;
}
