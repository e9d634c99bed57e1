// What an Excel paper is made of, before it is a file: sheets of typed columns.

/** How the cells of a column are shown; texts are never read as formulas. */
export type SheetFormat = 'text' | 'whole' | 'decimal' | 'percent' | 'day' | 'kr';

export interface SheetColumn {
  readonly header: string;
  /** In characters, as Excel counts them. */
  readonly width: number;
  readonly format: SheetFormat;
}

/** A day is a text `2026-12-07`; a share goes from 0 to 1. Absent is an empty cell. */
export type SheetCell = string | number | undefined;

export interface PaperSheet {
  /** At most 31 characters, unlike its neighbours'. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Printed on its side, as wide as the page. */
  readonly wide?: true;
}

export interface ExcelPaper {
  readonly title: string;
  readonly sheets: readonly PaperSheet[];
}
