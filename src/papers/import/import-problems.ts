// What can be wrong with a file of proposals from elsewhere, named by cell.
import type { FileProblem } from '../register/sheet.ts';
import type { ImportColumn } from './import-columns.ts';

/** Why nothing of a file can be used. */
export type ImportFileProblem =
  | FileProblem
  /** No sheet has the headings. */
  | { readonly kind: 'no-list' }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'repeated-columns'; readonly columns: readonly string[] };

export interface CellProblem {
  readonly kind: CellProblemKind;
  /** As Excel calls it: `A7`. */
  readonly cell: string;
  readonly row: number;
  readonly column: ImportColumn;
  /** What stands there, shortened; never of a cell that must not be repeated. */
  readonly value?: string;
  readonly accepted?: readonly string[];
  /** Characters, or the least and most of a figure. */
  readonly limit?: number;
  readonly from?: number;
  /** CPR numbers with their last digits hidden. */
  readonly shown?: readonly string[];
  /** The cell in which the same number stands first. */
  readonly first?: string;
}

/** What each costs: the row, or only what the cell says. */
export const CELL_LOSSES = {
  missing: 'row',
  'too-short': 'row',
  'too-long': 'row',
  cpr: 'row',
  repeated: 'row',
  'too-many-rows': 'row',
  'unknown-word': 'cell',
  'unknown-unit': 'cell',
  'not-a-number': 'cell',
  'out-of-range': 'cell',
} as const satisfies Record<string, 'row' | 'cell'>;

export type CellProblemKind = keyof typeof CELL_LOSSES;

/** `A7` for the first column of row 7. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode('A'.charCodeAt(0) + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
