// What can be wrong in a register file, and what is lost by it; put into words where it is shown.

/** What is not loaded because of a problem; everything else is. */
export type Loss = 'cell' | 'row' | 'column' | 'sheet';

export const LOSSES = {
  /** No row of headings we know. */
  'no-headings': 'sheet',
  /** A column that must be there; `column` is what it is called. */
  'missing-column': 'sheet',
  /** A heading nobody knows. */
  'unknown-column': 'column',
  /** The same heading twice; the first is used. */
  'repeated-column': 'column',
  /** An empty cell that must be filled in. */
  missing: 'row',
  /** Over `limit` characters. */
  'too-long': 'row',
  /** Not ten digits. */
  'not-a-p-number': 'row',
  /** None of the `accepted` words. */
  'unknown-type': 'row',
  'unknown-word': 'row',
  /** `part` is no area of the file or the register. */
  'unknown-area': 'row',
  /** `part` is no day. */
  'not-a-day': 'row',
  'not-days': 'row',
  'not-https': 'row',
  'not-an-id': 'row',
  /** The same as in the row `first`. */
  repeated: 'row',
  /** The person is kept without the mail. */
  'not-a-mail': 'cell',
} as const satisfies Record<string, Loss>;

export type ProblemKind = keyof typeof LOSSES;

export interface RegisterProblem {
  readonly kind: ProblemKind;
  readonly sheet: string;
  /** As Excel numbers it; absent when the whole sheet is meant. */
  readonly row?: number;
  /** The heading as it stands in the file. */
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  readonly accepted?: readonly string[];
  /** The part of the value that is wrong. */
  readonly part?: string;
  /** Most characters there is room for. */
  readonly limit?: number;
  /** Where it was first. */
  readonly first?: { readonly sheet: string; readonly row: number };
}
