import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/papers/register/read-workbook.ts';
import { MAX_FILE_MB, MAX_ROWS } from '../../../src/papers/register/sheet.ts';
import { aCsvFile, anExcelFile, aWorkbook, aZip } from './files.ts';

const problemOf = async (file: Parameters<typeof readWorkbook>[0]) => {
  const read = await readWorkbook(file);
  return read.ok ? 'read' : read.problem.kind;
};

const bytes = (text: string) => ({ name: 'x', bytes: new TextEncoder().encode(text) });

describe('readWorkbook', () => {
  it('reads what stands in the cells of an Excel file, whatever is behind it', async () => {
    const file = await anExcelFile({
      Enheder: [
        ['Navn', 'Andet'],
        [],
        [' Åskolen\n ', 1_003_012_345],
        [
          { text: 'jens@town.example', hyperlink: 'mailto:jens@town.example' },
          { richText: [{ text: 'Sol' }, { text: 'sikken' }] },
        ],
        [
          { formula: 'A1', result: 'Navn' },
          { formula: 'A9', result: { error: '#N/A' } },
        ],
        [true, new Date('2026-11-23T00:00:00Z')],
      ],
      Tom: [],
    });

    expect(await readWorkbook(file)).toEqual({
      ok: true,
      value: [
        {
          name: 'Enheder',
          rows: [
            { number: 1, cells: ['Navn', 'Andet'] },
            { number: 3, cells: ['Åskolen', '1003012345'] },
            { number: 4, cells: ['jens@town.example', 'Solsikken'] },
            { number: 5, cells: ['Navn', '#N/A'] },
            { number: 6, cells: ['true', '2026-11-23'] },
          ],
        },
        { name: 'Tom', rows: [] },
      ],
    });
  });

  it('reads a CSV file as it stands, with Excel row numbers', async () => {
    const read = await readWorkbook(aCsvFile('Navn;P-nummer\n\n"Solsikken; vest";0100000001\n'));

    expect(read.ok && read.value).toEqual([
      {
        name: 'enheder.csv',
        rows: [
          { number: 1, cells: ['Navn', 'P-nummer'] },
          { number: 3, cells: ['Solsikken; vest', '0100000001'] },
        ],
      },
    ]);
  });

  it('takes the separator a CSV file names and reads on below', async () => {
    const read = await readWorkbook(aCsvFile('sep=|\r\nNavn|Type\r\nÅskolen|Skole\r\n'));

    expect(read.ok && read.value[0]?.rows).toEqual([
      { number: 2, cells: ['Navn', 'Type'] },
      { number: 3, cells: ['Åskolen', 'Skole'] },
    ]);
  });

  it('refuses a file that is too large without looking into it', async () => {
    const file = { name: 'x.csv', bytes: new Uint8Array(MAX_FILE_MB * 1024 * 1024 + 1) };

    expect(await problemOf(file)).toBe('too-large');
  });

  it('refuses more rows than it takes, in either format', async () => {
    const count = MAX_ROWS + 200;
    const rows = Array.from(
      { length: count },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const workbook = aWorkbook(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);

    expect(await problemOf({ name: 'x.xlsx', bytes: workbook })).toBe('too-many-rows');
    expect(await problemOf(aCsvFile('Åskolen\n'.repeat(count)))).toBe('too-many-rows');
  });

  it('names what it cannot read', async () => {
    expect(await problemOf(bytes(''))).toBe('empty');
    expect(await problemOf(bytes('\n \n'))).toBe('empty');
    expect(await problemOf(bytes('PK og så ikke mere'))).toBe('swells');
    expect(await problemOf(bytes('Navn;Type\n"Åskolen;Skole\n'))).toBe('quotes');
    expect(await problemOf({ name: 'x', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]) })).toBe(
      'old-excel',
    );
    expect(await problemOf({ name: 'x.png', bytes: new Uint8Array([0x89, 0x50, 0, 0, 1]) })).toBe(
      'not-a-table',
    );
  });

  it('refuses a zip file that is no workbook', async () => {
    const zip = aZip({ 'readme.txt': 'hello' });

    expect(await problemOf({ name: 'x.xlsx', bytes: zip })).toBe('empty');
  });

  it('refuses a workbook that grows beyond measure, whatever size it claims', async () => {
    const bomb = aZip({ 'xl/worksheets/sheet1.xml': 'a'.repeat(60_000_000) }, 10);

    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await problemOf({ name: 'x.xlsx', bytes: bomb })).toBe('swells');
  });

  it('is not held up by merged cells or rules over a whole sheet', async () => {
    const whole = 'A1:XFD1048576';
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>
        <row r="1048576"><c r="B1048576" t="inlineStr"><is><t>Skole</t></is></c></row>
      </sheetData>
      <mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells>
      <dataValidations count="1"><dataValidation type="list" sqref="${whole}">
        <formula1>"a,b"</formula1></dataValidation></dataValidations>
    </worksheet>`;
    const read = await readWorkbook({ name: 'x.xlsx', bytes: aWorkbook(sheet) });

    expect(read.ok && read.value).toEqual([
      {
        name: 'Enheder',
        rows: [
          { number: 1, cells: ['Navn'] },
          { number: 1_048_576, cells: ['', 'Skole'] },
        ],
      },
    ]);
  });

  it('gives each row what is merged down beside it, and repeats nothing across', async () => {
    const text = (cell: string, said: string) =>
      `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <sheetData>
        <row r="1">${text('A1', 'Ønsker')}<c r="B1"/></row>
        <row r="2">${text('A2', 'It')}${text('B2', 'Skema')}</row>
        <row r="3"><c r="A3"/>${text('B3', 'Login')}</row>
        <row r="4">${text('A4', 'Løn')}${text('B4', 'Blanket')}</row>
      </sheetData>
      <mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>
    </worksheet>`;
    const read = await readWorkbook({ name: 'x.xlsx', bytes: aWorkbook(sheet) });

    expect(read.ok && read.value[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Ønsker', ''],
      ['It', 'Skema'],
      ['It', 'Login'],
      ['Løn', 'Blanket'],
    ]);
  });

  it('takes no row for one of its own that only goes on what is merged above it', async () => {
    const text = (cell: string, said: string) =>
      `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <sheetData>
        <row r="1">${text('A1', 'Område')}${text('B1', 'Forslag')}</row>
        <row r="3">${text('A3', 'It')}${text('B3', 'Skema')}</row>
      </sheetData>
      <mergeCells count="3">
        <mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="A3:A900"/>
      </mergeCells>
    </worksheet>`;
    const read = await readWorkbook({ name: 'x.xlsx', bytes: aWorkbook(sheet) });

    expect(read.ok && read.value[0]?.rows).toEqual([
      { number: 1, cells: ['Område', 'Forslag'] },
      { number: 3, cells: ['It', 'Skema'] },
    ]);
  });

  it('refuses a row number beyond the last row of Excel', async () => {
    const sheet = `<worksheet><sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row>
      </sheetData></worksheet>`;

    expect(await problemOf({ name: 'x.xlsx', bytes: aWorkbook(sheet) })).not.toBe('read');
  });

  it('refuses names for ranges so large that reading them takes for ever', async () => {
    const part = (range: string) =>
      aZip({
        'xl/workbook.xml': `<workbook><definedNames><definedName name="x">${range}</definedName></definedNames></workbook>`,
      });

    expect(await problemOf({ name: 'x', bytes: part('A!$A$1:$XFD$1048576') })).toBe('swells');
    expect(await problemOf({ name: 'x', bytes: part('A!$A$1:$J$400') })).not.toBe('swells');
  });
});
