import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/papers/register/read-workbook.ts';
import { aLine, aList, opened } from './lines.ts';

const TEXT = 5;

async function sheetOf(lines: Parameters<typeof aList>[0], language: 'da' | 'en' = 'da') {
  const workbook = await opened((await aList(lines, language)).bytes);
  const [sheet, words] = workbook.worksheets;
  if (sheet === undefined || words === undefined) throw new Error('no sheets');
  return { sheet, words };
}

describe('writeList', () => {
  it('says in words what stands for a code, in the language asked for', async () => {
    const danish = (await sheetOf([aLine('2026-1')])).sheet;
    const english = (await sheetOf([aLine('2026-1')], 'en')).sheet;

    expect(danish.getRow(1).values).toContain('Hvem kan ændre det');
    expect(danish.getRow(2).values).toEqual(
      expect.arrayContaining(['2026-0001', 2, 1, 'Bedre it', '▲ Mellem', 'Høj']),
    );
    expect(english.getRow(1).values).toContain('Who can change it');
    expect(english.getRow(2).values).toEqual(expect.arrayContaining(['High']));
  });

  it('leaves a cell empty where there is nothing to say', async () => {
    const { due: _due, ...line } = aLine('2026-1', { marks: '' });
    const { sheet } = await sheetOf([line]);

    expect(sheet.getCell('O2').value).toBeNull();
    expect(sheet.getCell('R2').value).toBeNull();
  });

  it('says where a line came from, and its number there as it stood', async () => {
    const { sheet } = await sheetOf([
      aLine('2026-1', { from: 'Teknik og Miljø', external: '0017' }),
      aLine('2026-2'),
    ]);

    expect(['S1', 'T1', 'S2', 'T2', 'T3'].map((cell) => sheet.getCell(cell).value)).toEqual([
      ...['Kommer fra', 'Nummer dér', 'Teknik og Miljø', '0017', null],
    ]);
  });

  it('keeps days as days, written the Danish way', async () => {
    const { sheet } = await sheetOf([aLine('2026-1')]);

    expect(sheet.getCell('Q2').value).toEqual(new Date('2026-11-16T00:00:00Z'));
    expect(sheet.getCell('Q2').numFmt).toBe('dd-mm-yyyy');
    expect(sheet.getCell('R2').value).toEqual(new Date('2026-11-30T00:00:00Z'));
  });

  it.each(['=1+1', '+45 12', '-4', '@SUM(A1)', '\t=HYPERLINK("x")', '_x000A_', 'æ\n<b>&"', '😀'])(
    'keeps %j as it was typed, never as a formula',
    async (text) => {
      const cell = (await sheetOf([aLine('2026-1', { text })])).sheet.getRow(2).getCell(TEXT);

      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(text);
      expect(cell.numFmt).toBe('@');
    },
  );

  it('takes out control characters and cuts what no cell can hold', async () => {
    const odd = await sheetOf([
      aLine('2026-1', { text: 'a\u0000\u0008b\u001b' }),
      aLine('2026-2', { text: 'x'.repeat(40_000) }),
    ]);

    expect(odd.sheet.getRow(2).getCell(TEXT).value).toBe('ab');
    expect(String(odd.sheet.getRow(3).getCell(TEXT).value)).toHaveLength(32_767);
  });

  it('freezes the headings, filters them, and wraps what is long', async () => {
    const { sheet } = await sheetOf([aLine('2026-1')]);

    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:T1');
    expect(sheet.getColumn(TEXT).width).toBe(70);
    expect(sheet.getRow(2).getCell(TEXT).alignment).toMatchObject({ wrapText: true });
  });

  it('offers the words of each code to choose from, commas and all', async () => {
    const { sheet, words } = await sheetOf([aLine('2026-1'), aLine('2026-2')]);

    expect(sheet.getCell('H3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Ord!$A$1:$A$2'],
    });
    expect(sheet.getCell('K2').dataValidation.formulae).toEqual(['Ord!$D$1:$D$3']);
    expect(sheet.getCell('M2').dataValidation).toBeUndefined();
    expect(words.getCell('A1').value).toBe('It, adgange og "systemer"');
    expect(words.state).toBe('hidden');
  });

  it('is not held to be hostile when it comes back, at three thousand rows', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => aLine(`2026-${at + 1}`));
    const read = await readWorkbook(await aList(lines));

    expect(read.ok && read.value[0]?.rows).toHaveLength(3_001);
  }, 60_000);
});
