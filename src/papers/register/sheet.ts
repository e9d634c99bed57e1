// What a table file is made of once it is read: sheets with rows of text.

export interface SheetRow {
  /** As Excel numbers it: the first is 1. */
  readonly number: number;
  /** One text per column, on one line; '' where there is nothing. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** Rows with something in them, in order. */
  readonly rows: readonly SheetRow[];
}

/** A file as it was picked. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why nothing at all can be read from a file. */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly limitMb: number }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  /** Much larger inside than outside: it could fill the memory. */
  | { readonly kind: 'swells' }
  /** The format of Excel before 2007, or a file with a password. */
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'not-a-table' }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'empty' };

export const MAX_FILE_MB = 5;
export const MAX_ROWS = 20_000;
/** Columns behind these are not looked at. */
export const MAX_COLUMNS = 100;
