import Excel, { type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ExcelPaper, PaperSheet } from '../../../src/papers/excel/sheet-paper.ts';
import { writeExcel } from '../../../src/papers/excel/write-excel.ts';

const SHEET: PaperSheet = {
  name: 'Forslag',
  columns: [
    { header: 'Nr.', width: 6, format: 'whole' },
    { header: 'Udfordring', width: 50, format: 'text' },
    { header: 'Besluttet', width: 12, format: 'day' },
    { header: 'Udgift', width: 12, format: 'kr' },
    { header: 'Andel', width: 8, format: 'percent' },
    { header: 'Gennemsnit', width: 8, format: 'decimal' },
  ],
  rows: [
    [1, '=HYPERLINK("http://x")', '2026-12-07', 1_234_567, 0.5, 4.25],
    [2, 'Linje\nto', 'ikke endnu', undefined, undefined, Number.NaN],
  ],
  totals: [['I alt', '', undefined, 1_234_567]],
};

const PAPER: ExcelPaper = { language: 'da', title: 'Katalog & tal', sheets: [SHEET] };

async function opened(paper: ExcelPaper): Promise<Workbook> {
  const bytes = await writeExcel(paper, { municipality: 'Lundby Kommune' });
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(copy);
  return workbook;
}

async function sheetOf(sheet: PaperSheet = SHEET): Promise<Worksheet> {
  const found = (await opened({ ...PAPER, sheets: [sheet] })).worksheets[0];
  if (found === undefined) throw new Error('no sheet');
  return found;
}

describe('an Excel paper', () => {
  it('says what it is and whose', async () => {
    expect(await opened(PAPER)).toMatchObject({
      title: 'Katalog & tal',
      creator: 'Lundby Kommune',
    });
  });

  it('colours the sign of a light alone, and nothing that was typed', async () => {
    const columns = [{ header: 'Omfang', width: 12, format: 'light' } as const];
    const rows = [['■ Stort'], ['ikke vurderet']];
    const sheet = await sheetOf({ name: 'Oversigt', columns, rows });
    const { value } = sheet.getCell('A2');
    const [sign, word] =
      typeof value === 'object' && value && 'richText' in value ? value.richText : [];
    expect(sign).toMatchObject({ text: '■', font: { color: { argb: 'FFC62828' } } });
    expect(word?.text).toBe(' Stort');
    expect(sheet.getCell('A2').numFmt).toBe('@');
    expect(sheet.getCell('A3').value).toBe('ikke vurderet');
  });

  it('types its cells, and takes nothing for a formula', async () => {
    const sheet = await sheetOf();
    const [first, second] = [sheet.getRow(2), sheet.getRow(3)];
    expect(first.values).toEqual([
      undefined,
      1,
      '=HYPERLINK("http://x")',
      new Date('2026-12-07T00:00:00Z'),
      1_234_567,
      0.5,
      4.25,
    ]);
    expect(first.getCell(2).type).toBe(Excel.ValueType.String);
    expect([1, 2, 3, 4, 5, 6].map((at) => first.getCell(at).numFmt)).toEqual([
      '#,##0',
      '@',
      'dd-mm-yyyy',
      '#,##0 "kr."',
      '0 %',
      '#,##0.0',
    ]);
    // A text where a day is expected stays one when somebody edits it.
    expect(second.getCell(3)).toMatchObject({ value: 'ikke endnu', numFmt: '@' });
    expect(second.getCell(4).value).toBeNull();
    expect(second.getCell(6).value).toBeNull();
  });

  it('keeps its header in sight, marked, and on each printed page', async () => {
    const sheet = await sheetOf();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:1');
    for (let at = 1; at <= 6; at += 1) {
      const cell = sheet.getCell(1, at);
      expect(cell.font?.bold).toBe(true);
      expect(cell.fill).toMatchObject({ pattern: 'solid' });
    }
    expect(sheet.getColumn(6).width).toBeGreaterThanOrEqual('Gennemsnit'.length + 3);
  });

  it('filters its rows and not its sums, and prints both', async () => {
    const sheet = await sheetOf();
    expect(sheet.autoFilter).toBe('A1:F3');
    expect(sheet.pageSetup.printArea).toBe('A1:F5');
    expect(sheet.getRow(4).hasValues).toBe(false);
    expect(sheet.getCell('D5')).toMatchObject({ value: 1_234_567, font: { bold: true } });
  });

  it('prints as wide as the page: on its side when it is wide', async () => {
    expect((await sheetOf()).pageSetup).toMatchObject({
      orientation: 'portrait',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    const columns = [...SHEET.columns, { header: 'Tekst', width: 60, format: 'text' } as const];
    expect((await sheetOf({ ...SHEET, columns })).pageSetup.orientation).toBe('landscape');
    expect((await sheetOf({ ...SHEET, wide: true })).pageSetup.orientation).toBe('landscape');
  });

  it("numbers its printed pages in the paper's language", async () => {
    expect((await sheetOf()).headerFooter.oddFooter).toBe('&LKatalog && tal · &A&RSide &P af &N');
    const english = await opened({ ...PAPER, language: 'en' });
    expect(english.worksheets[0]?.headerFooter.oddFooter).toContain('&RPage &P of &N');
  });

  it('has a sheet of lines without header and filter', async () => {
    const lines = [
      ['Opgjort', '2026-12-07'],
      ['Svar', 12],
    ] as const;
    const workbook = await opened({ ...PAPER, sheets: [{ name: 'Om', lines }] });
    const sheet = workbook.getWorksheet('Om');
    expect(sheet?.getCell('A1').value).toBe('Opgjort');
    expect(sheet?.getCell('B2').value).toBe(12);
    expect(sheet?.autoFilter).toBeFalsy();
  });

  it('can be empty', async () => {
    expect((await sheetOf({ ...SHEET, rows: [], totals: [] })).autoFilter).toBe('A1:F1');
  });
});
