// Writes the list of proposals as an Excel file in which they can be assessed.
import type { Cell, Worksheet } from 'exceljs';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Area } from '../../domain/shared/register.ts';
import type { Seen } from '../../domain/triage/assess.ts';
import type { TypedJudgement } from '../../domain/triage/typed-judgement.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { cellText } from '../excel/cell-text.ts';
import { LIST_WIDTHS, type ListColumn } from './list-columns.ts';
import { listWords, type Worded, type WordPart } from './list-words.ts';

/** A proposal as it stands in the list; names are looked up, and fit for whoever gets the file. */
export interface ListLine {
  readonly no: ProposalNo;
  readonly seen: Seen;
  readonly title: string;
  readonly text: string;
  readonly unit: string;
  readonly proposer: string;
  /** Codes. */
  readonly typed: TypedJudgement;
  readonly holder: string;
  readonly marks: string;
  readonly status: string;
  /** Days, `2026-12-07`. */
  readonly received: string;
  readonly due?: string;
  /** Where it came in from with others, and its number there; '' when it did not. */
  readonly from: string;
  readonly external: string;
}

export interface ListIn {
  readonly areas: readonly Area[];
  readonly language: Language;
}

const COLUMNS = Object.keys(LIST_WIDTHS).filter((name): name is ListColumn =>
  Object.hasOwn(LIST_WIDTHS, name),
);
const PARTS = ['area', 'need', 'authority', 'extent', 'value'] as const satisfies WordPart[];
const DATE = 'dd-mm-yyyy';
/** Excel's format for text: what is typed into such a cell is no formula either. */
const TEXT = '@';

/** The bytes of an .xlsx file. */
export async function writeList(
  lines: readonly ListLine[],
  { areas, language }: ListIn,
): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const { sheet: said } = catalogueOf(language);
  const words = listWords(areas, language);
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(said.name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  sheet.columns = COLUMNS.map((name) => ({
    header: said.columns[name],
    width: LIST_WIDTHS[name],
    style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: formatOf(name) },
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  for (const line of lines) sheet.addRow(valuesOf(line, words));
  offerWords(sheet, { name: said.words, words, rows: lines.length, choose: said.choose });
  const hidden = workbook.addWorksheet(said.words, { state: 'hidden' });
  PARTS.forEach((part, at) => {
    words[part].forEach(([, word], row) => {
      hidden.getCell(row + 1, at + 1).value = cellText(word);
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function formatOf(name: ListColumn): string {
  if (name === 'received' || name === 'due') return DATE;
  return name === 'version' || name === 'assessments' ? '0' : TEXT;
}

function valuesOf(line: ListLine, words: Readonly<Record<WordPart, Worded>>) {
  const { seen, typed, received, due } = line;
  const word = (part: WordPart) =>
    words[part].find(([code]) => code === typed[part])?.[1] ?? typed[part];
  const texts = [line.title, line.text, line.unit, line.proposer, ...PARTS.map(word), typed.note];
  const rest = [line.holder, line.marks, line.status];
  return [
    line.no,
    seen.version,
    seen.assessments,
    // A cell with an empty text would not count as empty.
    ...[...texts, ...rest].map((text) => cellText(text) || null),
    dateOf(received),
    due === undefined ? null : dateOf(due),
    ...[line.from, line.external].map((text) => cellText(text) || null),
  ];
}

/** A list to choose from in each cell that stands for a code, taken from the hidden sheet. */
function offerWords(
  sheet: Worksheet,
  {
    name,
    words,
    rows,
    choose,
  }: {
    readonly name: string;
    readonly words: Readonly<Record<WordPart, Worded>>;
    readonly rows: number;
    readonly choose: string;
  },
): void {
  PARTS.forEach((part, at) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + at);
    const { length } = words[part];
    if (length === 0) return;
    const formula = `${name}!$${letter}$1:$${letter}$${length}`;
    for (let row = 2; row <= rows + 1; row += 1) {
      const cell: Cell = sheet.getCell(row, COLUMNS.indexOf(part) + 1);
      cell.dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        error: choose,
      };
    }
  });
}

/** Excel keeps days without a zone. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
