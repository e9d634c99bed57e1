// Reads a municipality's own KLE out of a table file: every row is a subject, a group, or named.
import {
  type KleSubject,
  MOST_SUBJECTS,
  readKleNumber,
  SUBJECT_TITLE_MAX,
} from '../../domain/shared/kle.ts';
import { clip } from '../../domain/shared/plain-text.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type Column, findHeadings, type Headings } from '../register/headings.ts';
import { readWorkbook } from '../register/read-workbook.ts';
import type { FileProblem, Sheet, SheetRow, TableFile } from '../register/sheet.ts';

export type KleFileProblem =
  | FileProblem
  /** No sheet has a column of numbers and one of titles. */
  | { readonly kind: 'no-list' }
  | { readonly kind: 'too-many'; readonly limit: number };

export interface KleProblem {
  readonly kind: 'not-a-number' | 'no-title' | 'repeated';
  readonly row: number;
  readonly value: string;
}

export interface ReadKle {
  /** In the order of their numbers. */
  readonly subjects: readonly KleSubject[];
  readonly problems: readonly KleProblem[];
}

const COLUMNS = {
  number: column('Nummer', 'nr', 'kle', 'klenummer', 'klenr', 'emnenummer', 'emnenr', 'number'),
  title: column('Titel', 'emne', 'emnetitel', 'kleemne', 'navn', 'tekst', 'title', 'name'),
} as const;

type Name = keyof typeof COLUMNS;

/** So much of a cell is repeated where it is named. */
const SHOWN_LENGTH = 40;

/** Main groups and groups are passed over: a case lies under a subject. */
export async function readKle(file: TableFile): Promise<Result<ReadKle, KleFileProblem>> {
  const sheets = await readWorkbook(file);
  if (!sheets.ok) return sheets;
  const found = listIn(sheets.value);
  if (found === undefined) return refused({ kind: 'no-list' });
  const { sheet, headings } = found;
  const below = sheet.rows.filter(({ number }) => number > headings.row.number);
  const read = below.map((row) => readRow(row, headings));
  const subjects = new Map<string, KleSubject>();
  const problems: KleProblem[] = [];
  for (const one of read) {
    if (one === undefined) continue;
    if ('kind' in one) problems.push(one);
    else if (subjects.has(one.number))
      problems.push({ kind: 'repeated', row: one.row, value: one.number });
    else subjects.set(one.number, { number: one.number, title: one.title });
  }
  if (subjects.size > MOST_SUBJECTS) return refused({ kind: 'too-many', limit: MOST_SUBJECTS });
  const inOrder = [...subjects.values()].toSorted((one, other) =>
    one.number < other.number ? -1 : 1,
  );
  return ok({ subjects: inOrder, problems });
}

function listIn(sheets: readonly Sheet[]) {
  for (const sheet of sheets) {
    const headings = findHeadings(sheet, COLUMNS);
    if (headings !== undefined && headings.missing.length === 0) return { sheet, headings };
  }
  return undefined;
}

function readRow(
  row: SheetRow,
  { at }: Headings<Name>,
): (KleSubject & { readonly row: number }) | KleProblem | undefined {
  const cell = (name: Name) => row.cells[at.get(name) ?? -1] ?? '';
  const typed = cell('number');
  const title = cell('title');
  if (typed === '' && title === '') return undefined;
  const number = readKleNumber(typed);
  if (number === 'group') return undefined;
  const named = { row: row.number, value: clip(typed, SHOWN_LENGTH) };
  if (number === undefined) return { kind: 'not-a-number', ...named };
  if (title === '') return { kind: 'no-title', ...named };
  return { row: row.number, number, title: clip(title, SUBJECT_TITLE_MAX) };
}

function column(title: string, ...also: string[]): Column {
  return { title, required: true, also, max: SUBJECT_TITLE_MAX };
}
