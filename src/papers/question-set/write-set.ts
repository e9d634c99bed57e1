// Writes a question set as an Excel file in which a clerk can change it.
import type { Workbook, Worksheet } from 'exceljs';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import { cellText } from '../excel/cell-text.ts';
import { GUIDE } from './guide.ts';
import { GUIDE_SHEET, SET_SHEETS, type SetColumn } from './set-columns.ts';
import { rowsOf } from './set-rows.ts';
import { type WordGroup, wordsOf } from './set-words.ts';

/** Excel's format for text: what is typed into such a cell is no formula either. */
const TEXT = '@';
/** Rows below those that are filled get the words to choose from too. */
const ROOM = 200;

/** Columns whose words stand in a list to choose from. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, WordGroup>>>> = {
  set: { privacy: 'privacy' },
  pages: { kind: 'page', repeated: 'yes' },
  questions: { kind: 'kind', required: 'yes', from: 'from' },
  choices: { kind: 'role', part: 'part' },
  notices: { offer: 'offer' },
};

/** The bytes of an .xlsx file. */
export async function writeSet(set: QuestionSet): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const rows = rowsOf(set);
  addSheet(workbook, { name: 'set', rows: rows.set });
  addSheet(workbook, { name: 'pages', rows: rows.pages });
  addSheet(workbook, { name: 'questions', rows: rows.questions });
  addSheet(workbook, { name: 'choices', rows: rows.choices });
  addSheet(workbook, { name: 'notices', rows: rows.notices });
  addGuide(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(
  workbook: Workbook,
  {
    name,
    rows,
  }: {
    readonly name: keyof typeof SET_SHEETS;
    readonly rows: readonly Readonly<Record<string, string>>[];
  },
): void {
  const { name: title, columns } = SET_SHEETS[name];
  const plan: readonly (readonly [string, SetColumn])[] = Object.entries(columns);
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = plan.map(([, column]) => ({
    header: column.title,
    width: column.width,
    style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: TEXT },
  }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) {
    sheet.addRow(plan.map(([column]) => cellText(row[column] ?? '') || null));
  }
  plan.forEach(([column], at) => {
    const group = CHOSEN[name]?.[column];
    if (group !== undefined) offerWords(sheet, { at: at + 1, group, last: rows.length + ROOM });
  });
}

/** A list to choose from; Excel takes at most 255 signs of it. */
function offerWords(
  sheet: Worksheet,
  { at, group, last }: { readonly at: number; readonly group: WordGroup; readonly last: number },
): void {
  const formula = `"${wordsOf(group).join(',')}"`;
  for (let row = 2; row <= last; row += 1) {
    sheet.getCell(row, at).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      error: `Vælg et af ordene: ${wordsOf(group).join(', ')}`.slice(0, 255),
    };
  }
}

function addGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(GUIDE_SHEET);
  sheet.columns = [{ width: 26 }, { width: 110 }];
  for (const line of GUIDE) sheet.addRow([...line]);
  sheet.getColumn(1).font = { bold: true };
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
}
