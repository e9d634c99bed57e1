import type Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/results/report.ts';
import { writeResults } from '../../../src/papers/results/write-results.ts';
import { aReport } from '../../cards/samples/results.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { opened } from '../triage-list/lines.ts';

const FORMULA = '=HYPERLINK("x")';
const texts = {
  q3: [
    { id: 't1', text: FORMULA, themes: ['area:it'], released: true },
    { id: 't2', text: 'Kun for teamet', themes: [], released: false },
  ],
};

async function bookOf(differs: Partial<Report> = {}, language: 'da' | 'en' = 'da') {
  const bytes = await writeResults({ report: { ...aReport(USUAL), ...differs }, texts }, language);
  return opened(bytes);
}

function rowsOf(book: Excel.Workbook, name: string) {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const headers: readonly string[] = Array.from({ length: sheet.columnCount }, (_, at) =>
    String(sheet.getCell(1, at + 1).value),
  );
  const rows = (sheet.getRows(2, sheet.rowCount - 1) ?? []).map((row) =>
    Object.fromEntries(headers.map((header, at) => [header, row.getCell(at + 1).value])),
  );
  return { sheet, rows };
}

describe('writeResults', () => {
  it('has every table, the texts, what may be quoted, and the method', async () => {
    const names = (await bookOf()).worksheets.map(({ name }) => name);

    expect(names).toEqual([
      'Overblik',
      'Alle',
      'Forvaltninger',
      'Typer',
      'Fritekst',
      'Frigivne citater',
      'Metode',
    ]);
  });

  it('has figures as figures, with what the card leaves out', async () => {
    const { rows, sheet } = rowsOf(await bookOf(), 'Alle');
    const rated = rows.find((row) => row['Gennemsnit'] !== null);

    expect(rated).toMatchObject({
      n: 237,
      Gennemsnit: 3.24,
      Standardafvigelse: 0.9,
      'Uden for skalaen': 31,
      Vurdering: 'ikke signifikant',
      'Trin 3': 94,
    });
    // 0.9 / sqrt(237) * t(0.975; 236) = 0.1152, narrowed by sqrt((412 - 237) / 411) = 0.6525.
    expect(rated?.['95 % fra']).toBeCloseTo(3.24 - 0.1152 * 0.6525, 3);
    expect(sheet.getCell(2, 3).numFmt).toBeDefined();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('says of a hidden group that it is, and has no figure of it', async () => {
    const { rows } = rowsOf(await bookOf(), 'Forvaltninger');
    const hidden = rows.filter((row) => row['Bemærkning'] === 'skjult: for få svar');

    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every((row) => row['Gennemsnit'] === null && row['n'] === null)).toBe(true);
  });

  it('keeps what was typed as text, and gives others only what was released', async () => {
    const book = await bookOf();
    const all = rowsOf(book, 'Fritekst').rows;
    const quotes = rowsOf(book, 'Frigivne citater').rows;

    expect(all.map((row) => row['Tekst'])).toEqual([FORMULA, 'Kun for teamet']);
    expect(quotes.map((row) => row['Tekst'])).toEqual([FORMULA]);
  });

  it('prints what can be read across a page, and keeps the rest on the screen', async () => {
    const { sheet } = rowsOf(await bookOf(), 'Alle');
    const [, last = ''] = /^A\$?1:([A-Z]+)/.exec(sheet.pageSetup.printArea ?? '') ?? [];
    expect(sheet.getCell(1, sheet.columnCount).value).toBe('Trin 5');
    expect(sheet.getCell(`${last}1`).value).toBe('Positive');
    expect(sheet.pageSetup.orientation).toBe('landscape');
  });

  it('has no formula in any cell', async () => {
    const formulas: unknown[] = [];
    for (const sheet of (await bookOf()).worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) formulas.push(cell.formula);
        }),
      );
    }

    expect(formulas).toEqual([]);
  });

  it('says it in the language asked for, and how many were asked of each group', async () => {
    const lines = [{ groups: ['Children', undefined], asked: 12, answered: 9 }];
    const book = await bookOf({ rates: [{ table: 'department', lines }] }, 'en');

    expect(rowsOf(book, 'Response rate').rows).toEqual([
      expect.objectContaining({ Group: 'Children, Unknown', Asked: 12, Answered: 9, Share: 0.75 }),
    ]);
  });
});
