// What an Excel paper is made of, before it is a file: sheets of typed columns.
import type { Language } from '../../domain/shared/language.ts';

/**
 * How the cells of a column are shown. `points` are changes with their sign, `exact` has two
 * decimals and `chance` four; a `light` is a text that begins with its sign.
 */
export type SheetFormat =
  | 'text'
  | 'light'
  | 'whole'
  | 'decimal'
  | 'exact'
  | 'points'
  | 'chance'
  | 'percent'
  | 'day'
  | 'kr';

export interface SheetColumn {
  readonly header: string;
  /** In characters, as Excel counts them; at least what the words of the header need. */
  readonly width: number;
  readonly format: SheetFormat;
}

/** A day is a text `2026-12-07`; a share goes from 0 to 1. Absent is an empty cell. */
export type SheetCell = string | number | undefined;

/** A table: a header that stays in sight, filters, and a row each. */
export interface PaperSheet {
  /** Cut and told apart from its neighbours' where it must be. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Sums below the table, in bold; not among what is filtered. */
  readonly totals?: readonly (readonly SheetCell[])[];
  /** Printed on its side; so is what is too wide to be read otherwise. */
  readonly wide?: true;
  /** Only the first so many columns go on paper: more would be too small to read. */
  readonly printed?: number;
}

/** Lines of text and figures without a header: what the file is, or how it was worked out. */
export interface LinesSheet {
  readonly name: string;
  readonly lines: readonly (readonly SheetCell[])[];
}

export interface ExcelPaper {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly (PaperSheet | LinesSheet)[];
}
