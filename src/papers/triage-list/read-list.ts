// Reads a list that was changed in a spreadsheet: every row is used, empty or named.
import { readProposalNo } from '../../domain/proposal/number.ts';
import type { Area } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import type { ListedRow, UnknownWord } from '../../domain/triage/listed-row.ts';
import { findHeadings, type Headings } from '../register/headings.ts';
import { readWorkbook } from '../register/read-workbook.ts';
import type { FileProblem, Sheet, SheetRow, TableFile } from '../register/sheet.ts';
import { READ_COLUMNS, type ReadColumn } from './list-columns.ts';
import { listWords, type WordPart, wordReader } from './list-words.ts';

export type ListFileProblem =
  | FileProblem
  /** No sheet has the headings of a list. */
  | { readonly kind: 'no-list' }
  | { readonly kind: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'repeated-columns'; readonly columns: readonly string[] };

/** A row that cannot be used. */
export type RowFault =
  | { readonly row: number; readonly kind: 'no-number'; readonly value: string }
  /** Version and assessments say what was seen: without them nothing can be compared. */
  | { readonly row: number; readonly kind: 'no-version' }
  /** The same proposal stands in another row too. */
  | { readonly row: number; readonly kind: 'repeated'; readonly others: readonly number[] };

export interface ReadList {
  readonly rows: readonly ListedRow[];
  readonly faults: readonly RowFault[];
}

const COUNT = /^\d{1,6}$/;
/** So much of a cell is repeated where it is named. */
const SHOWN_LENGTH = 200;

/** Words may be in any language; which columns there are, and in which order rows stand, is free. */
export async function readList(
  file: TableFile,
  areas: readonly Area[],
): Promise<Result<ReadList, ListFileProblem>> {
  const sheets = await readWorkbook(file, (text) => cleanText(text).trim());
  if (!sheets.ok) return sheets;
  const found = listIn(sheets.value);
  if (found === undefined) return refused({ kind: 'no-list' });
  const { sheet, headings } = found;
  const { row: heading, missing, repeated } = headings;
  if (missing.length > 0) {
    const columns = missing.map((name) => READ_COLUMNS[name].title);
    return refused({ kind: 'missing-columns', columns });
  }
  if (repeated.length > 0) return refused({ kind: 'repeated-columns', columns: repeated });
  const below = sheet.rows.filter(({ number }) => number > heading.number);
  return ok(withoutRepeated(below.map(rowReader(headings, areas))));
}

/** The first sheet with a column of numbers; else the first that has some of the headings. */
function listIn(sheets: readonly Sheet[]) {
  const known = sheets.flatMap((sheet) => {
    const headings = findHeadings(sheet, READ_COLUMNS);
    return headings === undefined ? [] : [{ sheet, headings }];
  });
  return known.find(({ headings }) => headings.at.has('no')) ?? known[0];
}

function rowReader(headings: Headings<ReadColumn>, areas: readonly Area[]) {
  const codeOf = wordReader(areas);
  const accepted = listWords(areas, 'da');
  return (row: SheetRow): ListedRow | RowFault | undefined => {
    const { number } = row;
    const cell = (name: ReadColumn) => row.cells[headings.at.get(name) ?? -1] ?? '';
    const unknown: UnknownWord[] = [];
    const coded = (part: WordPart, empty = '') => {
      const value = cell(part);
      if (value === '') return empty;
      const code = codeOf(part, value);
      const words = accepted[part].map(([, word]) => word);
      if (code === undefined) {
        unknown.push({ part, value: value.slice(0, SHOWN_LENGTH), accepted: words });
      }
      return code ?? value;
    };
    const typed = {
      area: coded('area'),
      need: coded('need', 'unknown'),
      authority: coded('authority', 'unknown'),
      extent: coded('extent'),
      value: coded('value'),
      note: cell('note'),
    };
    const filled = [...headings.at.keys()].some((name) => cell(name) !== '');
    if (!filled) return undefined;
    const no = readProposalNo(cell('no'));
    if (no === undefined) {
      return { row: number, kind: 'no-number', value: cell('no').slice(0, SHOWN_LENGTH) };
    }
    const [version, assessments] = [cell('version'), cell('assessments')];
    if (!COUNT.test(version) || !COUNT.test(assessments)) {
      return { row: number, kind: 'no-version' };
    }
    const seen = { version: Number(version), assessments: Number(assessments) };
    return { row: number, no, seen, typed, unknown };
  };
}

/** Which of two rows is meant cannot be known: neither is used. */
function withoutRepeated(read: readonly (ListedRow | RowFault | undefined)[]): ReadList {
  const rows = read.filter((one): one is ListedRow => one !== undefined && !('kind' in one));
  const faults = read.filter((one): one is RowFault => one !== undefined && 'kind' in one);
  const places = Map.groupBy(rows, ({ no }) => no);
  const repeated = rows.flatMap(({ row, no }): readonly RowFault[] => {
    const others = (places.get(no) ?? []).map((one) => one.row).filter((one) => one !== row);
    return others.length === 0 ? [] : [{ row, kind: 'repeated', others }];
  });
  return {
    rows: rows.filter(({ no }) => places.get(no)?.length === 1),
    faults: [...faults, ...repeated].toSorted((one, other) => one.row - other.row),
  };
}
