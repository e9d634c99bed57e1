// Finds the sheets of a question set in a workbook, and makes their rows ready to be read.
import { bare, findHeadings } from '../register/headings.ts';
import type { Sheet } from '../register/sheet.ts';
import { cellsOf, type RowCells } from './set-cells.ts';
import { type ColumnOf, SET_SHEETS, type SetColumn, type SetSheet } from './set-columns.ts';
import type { SetProblem } from './set-problems.ts';

/** The rows of each sheet in order. */
export type SetCells = {
  readonly [Name in SetSheet]: readonly RowCells<ColumnOf<Name>>[];
};

/** Undefined when a sheet or a column that must be there is not; which ones is noted. */
export function openSheets(sheets: readonly Sheet[], problems: SetProblem[]): SetCells | undefined {
  const cells: SetCells = {
    set: rowsIn(sheets, SET_SHEETS.set, problems).slice(0, 1),
    pages: rowsIn(sheets, SET_SHEETS.pages, problems),
    questions: rowsIn(sheets, SET_SHEETS.questions, problems),
    choices: rowsIn(sheets, SET_SHEETS.choices, problems),
    notices: rowsIn(sheets, SET_SHEETS.notices, problems),
  };
  const { name, columns } = SET_SHEETS.set;
  if (cells.set.length === 0 && problems.length === 0) {
    problems.push({ kind: 'missing', sheet: name, column: columns.id.title });
  }
  return problems.length === 0 ? cells : undefined;
}

interface Plan<Name extends string> {
  readonly name: string;
  readonly required: boolean;
  readonly columns: Readonly<Record<Name, SetColumn>>;
}

function rowsIn<Name extends string>(
  sheets: readonly Sheet[],
  { name, required, columns }: Plan<Name>,
  problems: SetProblem[],
): readonly RowCells<Name>[] {
  const sheet = sheets.find((one) => bare(one.name) === bare(name));
  const headings = sheet && findHeadings(sheet, columns);
  if (sheet === undefined || headings === undefined) {
    if (required || sheet !== undefined) problems.push({ kind: 'no-sheet', sheet: name });
    return [];
  }
  const { missing, repeated, row: heading } = headings;
  for (const column of missing) {
    problems.push({ kind: 'missing-column', sheet: name, column: columns[column].title });
  }
  for (const column of repeated) problems.push({ kind: 'repeated-column', sheet: name, column });
  return sheet.rows
    .filter(({ number }) => number > heading.number)
    .map((row) => cellsOf(row, { sheet: name, columns, headings, problems }));
}
