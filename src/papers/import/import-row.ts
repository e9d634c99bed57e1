// Reads one row of a file from elsewhere: a proposal, and what is wrong cell by cell.
import type { ImportedRow } from '../../domain/proposal/imported-row.ts';
import { AUTOMATION_STAGES } from '../../domain/proposal/marks.ts';
import { findCpr } from '../../domain/shared/cpr.ts';
import { cleanLine, seenLength } from '../../domain/shared/typed-text.ts';
import { INTERNAL_NOTE_MAX } from '../../domain/triage/notes.ts';
import type { SheetRow } from '../register/sheet.ts';
import { answersOf } from './import-answers.ts';
import { EXTERNAL_MAX, type ImportColumn } from './import-columns.ts';
import { CELL_LOSSES, type CellProblem, cellName } from './import-problems.ts';
import { type Note, type RowWords, shown } from './row-words.ts';

export interface ReadRow {
  /** Absent when the row cannot be used, and when nothing stands in its columns. */
  readonly row?: ImportedRow;
  readonly problems: readonly CellProblem[];
}

const FORMULA_FAULT = /^#(?:N\/A|I\/T|[A-ZÆØÅ]+(?:\/0)?[!?])$/;

/** A row is used whole or not at all; a word or a figure nobody can read costs its cell alone. */
export function readRow(row: SheetRow, words: RowWords): ReadRow {
  const { at } = words.headings;
  const cell = (column: ImportColumn) => row.cells[at.get(column) ?? -1] ?? '';
  if (![...at.keys()].some((column) => cell(column) !== '')) return { problems: [] };
  const problems: CellProblem[] = [];
  const note: Note = (kind, column, more = {}) => {
    const place = { cell: cellName(at.get(column) ?? 0, row.number), row: row.number, column };
    problems.push({ kind, ...place, ...more });
  };
  const safe = (column: ImportColumn) => withoutCpr(cell(column), column, note);
  const number = withoutFault(safe('external'));
  const external = textOf(number, 'external', { max: EXTERNAL_MAX, note });
  const remark = textOf(safe('note'), 'note', { max: INTERNAL_NOTE_MAX, note });
  const unit = unitOf(safe('unit'), cell('pNumber'), { words, note });
  const answers = answersOf(safe, words, note);
  const automation = stageOf(safe('automation'), words, note);
  if (problems.some(({ kind }) => CELL_LOSSES[kind] === 'row')) return { problems };
  return {
    row: {
      row: row.number,
      external: cleanLine(external),
      answers: { ...answers, ...(unit !== undefined && { unit }) },
      ...(unit !== undefined && { unit }),
      ...(remark !== '' && { note: remark }),
      ...(automation !== undefined && { automation }),
    },
    problems,
  };
}

function withoutCpr(text: string, column: ImportColumn, note: Note): string | undefined {
  const shown = findCpr(text).map((found) => found.shown);
  if (shown.length === 0) return text;
  note('cpr', column, { shown });
  return undefined;
}

/** A formula that came to nothing, as `#N/A` or in Danish `#I/T`, is no number over there. */
function withoutFault(text: string | undefined): string | undefined {
  return text !== undefined && FORMULA_FAULT.test(text) ? '' : text;
}

/** Undefined was said to be wrong before. */
function textOf(
  text: string | undefined,
  column: 'external' | 'note',
  { max, note }: { readonly max: number; readonly note: Note },
): string {
  if (text === '' && column === 'external') note('missing', column);
  if (text !== undefined && seenLength(text) > max) note('too-long', column, { limit: max });
  return text ?? '';
}

/** By P-number where there is one; else by name. */
function unitOf(
  name: string | undefined,
  pNumber: string,
  { words, note }: { readonly words: RowWords; readonly note: Note },
) {
  const column = pNumber === '' ? 'unit' : 'pNumber';
  const text = pNumber === '' ? (name ?? '') : pNumber;
  if (text === '') return undefined;
  const unit = words.unit(text);
  if (unit === undefined) note('unknown-unit', column, { value: shown(text) });
  return unit;
}

function stageOf(text: string | undefined, { choices }: RowWords, note: Note) {
  if (text === undefined || text === '') return undefined;
  const words = choices.get('automation');
  const found = words?.find(text);
  const stage = AUTOMATION_STAGES.find((one) => one === found);
  if (stage === undefined) {
    note('unknown-word', 'automation', { value: shown(text), accepted: words?.accepted ?? [] });
  }
  return stage;
}
