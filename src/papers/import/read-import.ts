// Reads proposals that exist elsewhere out of a table file: every row is used, empty or named by cell.
import type { ImportedRow } from '../../domain/proposal/imported-row.ts';
import { fieldOf } from '../../domain/questions/filled.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { Register } from '../../domain/shared/register.ts';
import { inOrder } from '../../domain/shared/register-lookup.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import { findHeadings, type Headings } from '../register/headings.ts';
import { readWorkbook } from '../register/read-workbook.ts';
import type { Sheet, TableFile } from '../register/sheet.ts';
import { type ChoiceWords, choiceWords, stageWords } from './choice-words.ts';
import { IMPORT_COLUMNS, type ImportColumn } from './import-columns.ts';
import { type CellProblem, cellName, type ImportFileProblem } from './import-problems.ts';
import { readRow } from './import-row.ts';
import { areaReader, unitReader } from './place-words.ts';
import type { RowWords } from './row-words.ts';

/** Rows of one file; more of them are named and left out. */
export const MOST_IMPORTED = 2_000;

export interface ReadImport {
  readonly sheet: string;
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly CellProblem[];
  /** Headings nothing is read under. */
  readonly unused: readonly string[];
}

export interface ReadBy extends Pick<Register, 'areas' | 'units'> {
  /** The collection's questions say what may stand in a cell. */
  readonly set: QuestionSet;
}

const CHOSEN = ['need', 'authority', 'hassle', 'frequency'] as const satisfies ImportColumn[];
const ALWAYS: readonly ImportColumn[] = ['external', 'pNumber', 'unit', 'automation', 'note'];

/** Headings may be in Danish or English and stand in any order; a refusal says why nothing can be read. */
export async function readImport(
  file: TableFile,
  by: ReadBy,
): Promise<Result<ReadImport, ImportFileProblem>> {
  const sheets = await readWorkbook(file, (text) => cleanText(text).trim());
  if (!sheets.ok) return sheets;
  const found = listIn(sheets.value);
  if (found === undefined) return refused({ kind: 'no-list' });
  const { sheet, headings } = found;
  const { missing, repeated } = headings;
  if (missing.length > 0) {
    const columns = missing.map((name) => IMPORT_COLUMNS[name].title);
    return refused({ kind: 'missing-columns', columns });
  }
  if (repeated.length > 0) return refused({ kind: 'repeated-columns', columns: repeated });
  const words = wordsOf(headings, by);
  const below = sheet.rows.filter(({ number }) => number > headings.row.number);
  const read = below.map((row) => readRow(row, words));
  const { rows, problems } = withoutRepeated(
    read.flatMap(({ row }) => row ?? []),
    headings,
  );
  const all = [...read.flatMap((one) => one.problems), ...problems];
  return ok({
    sheet: sheet.name,
    rows,
    problems: all.toSorted((one, other) => one.row - other.row),
    unused: unusedIn(headings, words),
  });
}

/** The first sheet with both columns that must be there; else the first with some of the headings. */
function listIn(sheets: readonly Sheet[]) {
  const known = sheets.flatMap((sheet) => {
    const headings = findHeadings(sheet, IMPORT_COLUMNS);
    return headings === undefined ? [] : [{ sheet, headings }];
  });
  return known.find(({ headings }) => headings.missing.length === 0) ?? known[0];
}

function wordsOf(headings: Headings<ImportColumn>, { areas, units, set }: ReadBy): RowWords {
  const asked = set.pages.flatMap(({ questions }) => questions);
  const questions = new Map(asked.map((question) => [fieldOf(question), question]));
  const choices = new Map<ImportColumn, ChoiceWords>([['automation', stageWords()]]);
  for (const column of CHOSEN) {
    const question = questions.get(column);
    if (question !== undefined) choices.set(column, choiceWords(question));
  }
  return {
    headings,
    questions,
    choices,
    areas: areaReader(areas),
    areaNames: inOrder(areas).map(({ name }) => name.da),
    unit: unitReader(units),
  };
}

/** Those nobody knows, and those a set of the municipality's own does not ask about. */
function unusedIn(
  { row, at, unknown }: Headings<ImportColumn>,
  { questions }: RowWords,
): readonly string[] {
  const notAsked = [...at].flatMap(([column, index]) =>
    ALWAYS.includes(column) || questions.has(column) ? [] : [row.cells[index] ?? column],
  );
  return [...unknown, ...notAsked];
}

/** Of rows with the same number the first counts; what is beyond the last that fits does not. */
function withoutRepeated(
  rows: readonly ImportedRow[],
  { at }: Headings<ImportColumn>,
): { readonly rows: readonly ImportedRow[]; readonly problems: readonly CellProblem[] } {
  const column = at.get('external') ?? 0;
  const first = new Map<string, ImportedRow>();
  const problems: CellProblem[] = [];
  for (const row of rows) {
    const place = { cell: cellName(column, row.row), row: row.row, column: 'external' } as const;
    const before = first.get(row.external);
    if (before !== undefined) {
      problems.push({ kind: 'repeated', ...place, first: cellName(column, before.row) });
    } else if (first.size >= MOST_IMPORTED) {
      problems.push({ kind: 'too-many-rows', ...place, limit: MOST_IMPORTED });
    } else {
      first.set(row.external, row);
    }
  }
  return { rows: [...first.values()], problems };
}
