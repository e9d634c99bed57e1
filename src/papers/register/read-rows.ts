// Reads the rows below the headings of one sheet, and sees to it that nothing is read twice.
import type { Column, Headings } from './headings.ts';
import type { RegisterProblem } from './problems.ts';
import { type RowReader, readerOf } from './row-reader.ts';
import type { Sheet } from './sheet.ts';

/** Where in the file an item was first, by what it is known by. */
export type Seen = Map<string, { readonly sheet: string; readonly row: number }>;

/** What an item is known by from now on, and what must not have been there before it. */
export interface Keys {
  readonly marks: readonly string[];
  readonly clashes: readonly string[];
}

/** How the rows of a sheet are read; `problems` and `seen` are added to. */
export interface Table<Name extends string, Item> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Name, Column>>;
  readonly headings: Headings<Name>;
  readonly problems: RegisterProblem[];
  readonly seen: Seen;
  readonly keysOf: (item: Item) => Keys;
  readonly read: (row: RowReader<Name>) => Item | undefined;
}

/** The items that can be used; none when a column is missing that must be there. */
export function readRows<Name extends string, Item>(
  sheet: Sheet,
  table: Table<Name, Item>,
): readonly Item[] {
  noteHeadings(table);
  if (table.headings.missing.length > 0) return [];
  return sheet.rows
    .filter(({ number }) => number > table.headings.row.number)
    .flatMap((row) => {
      const item = table.read(readerOf(row, table));
      return item !== undefined && isNew(item, row.number, table) ? [item] : [];
    });
}

function noteHeadings<Name extends string, Item>(table: Table<Name, Item>): void {
  const { columns, headings, problems } = table;
  const where = { sheet: table.sheet, row: headings.row.number };
  for (const name of headings.missing) {
    problems.push({ kind: 'missing-column', ...where, column: columns[name].title });
  }
  for (const column of headings.unknown) {
    problems.push({ kind: 'unknown-column', ...where, column });
  }
  for (const column of headings.repeated) {
    problems.push({ kind: 'repeated-column', ...where, column });
  }
}

function isNew<Name extends string, Item>(
  item: Item,
  row: number,
  { sheet, seen, keysOf, problems }: Table<Name, Item>,
): boolean {
  const { marks, clashes } = keysOf(item);
  const first = clashes.map((key) => seen.get(key)).find((place) => place !== undefined);
  if (first !== undefined) {
    problems.push({ kind: 'repeated', sheet, row, first });
    return false;
  }
  for (const key of marks) if (!seen.has(key)) seen.set(key, { sheet, row });
  return true;
}
