import { describe, expect, it } from 'vitest';
import type { TableFile } from '../../../src/papers/register/sheet.ts';
import { readList } from '../../../src/papers/triage-list/read-list.ts';
import { anExcelFile, aZip } from '../register/files.ts';
import { AREAS, aLine, aList, edited } from './lines.ts';

const EXTENT = 11;
const NOTE = 13;

const read = async (file: TableFile) => {
  const list = await readList(file, AREAS);
  if (!list.ok) throw new Error(list.problem.kind);
  return list.value;
};
const problemOf = async (file: TableFile) => {
  const list = await readList(file, AREAS);
  return list.ok ? undefined : list.problem;
};

describe('readList', () => {
  it.each(['da', 'en'] as const)('reads back what was written, in %s', async (language) => {
    const line = aLine('2026-1');
    const bare = aLine('2026-2', {
      typed: { area: '', need: 'unknown', authority: 'unknown', extent: '', value: '', note: '' },
    });
    const { rows, faults } = await read(await aList([line, bare], language));

    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { row: 2, no: '2026-0001', seen: line.seen, typed: line.typed, unknown: [] },
      { row: 3, no: '2026-0002', seen: bare.seen, typed: bare.typed, unknown: [] },
    ]);
  });

  it.each(['=1+1', '-4 timer', '@ole', '_x000A_', 'To\n\nlinjer'])(
    'gives a note back as it was: %j',
    async (note) => {
      const { typed } = aLine('2026-1');
      const { rows } = await read(await aList([aLine('2026-1', { typed: { ...typed, note } })]));

      expect(rows[0]?.typed.note).toBe(note);
    },
  );

  it('takes rows in any order, more columns, empty rows, and a title above', async () => {
    const file = await edited(await aList([aLine('2026-1'), aLine('2026-2')]), (sheet) => {
      const first = sheet.getRow(2).values;
      sheet.getRow(2).values = sheet.getRow(3).values;
      sheet.getRow(3).values = [];
      sheet.getRow(9).values = first;
      sheet.getCell('T1').value = 'Vores eget';
      sheet.getCell('T9').value = 'Tjek';
      sheet.insertRow(1, ['Møde på mandag']);
    });
    const { rows, faults } = await read(file);

    expect(rows.map(({ row, no }) => [row, no])).toEqual([
      [3, '2026-0002'],
      [10, '2026-0001'],
    ]);
    expect(faults).toEqual([]);
  });

  it('knows words however they are written, and codes', async () => {
    const file = await edited(await aList([aLine('2026-1'), aLine('2026-2')]), (sheet) => {
      sheet.getRow(2).getCell(EXTENT).value = ' LILLE ';
      sheet.getRow(3).getCell(EXTENT).value = 'large';
    });

    expect((await read(file)).rows.map(({ typed }) => typed.extent)).toEqual(['small', 'large']);
  });

  it('names a word nobody knows with those there are', async () => {
    const file = await edited(await aList([aLine('2026-1')]), (sheet) => {
      sheet.getRow(2).getCell(EXTENT).value = 'Kæmpe';
    });

    expect((await read(file)).rows[0]?.unknown).toEqual([
      { part: 'extent', value: 'Kæmpe', accepted: ['● Lille', '▲ Mellem', '■ Stort'] },
    ]);
  });

  it('takes of a formula what came of it, and runs nothing', async () => {
    const file = await edited(await aList([aLine('2026-1')]), (sheet) => {
      sheet.getRow(2).getCell(EXTENT).value = { formula: 'K9', result: 'Stort' };
      sheet.getRow(2).getCell(NOTE).value = { formula: 'WEBSERVICE("http://x.example")' };
    });

    expect((await read(file)).rows[0]?.typed).toMatchObject({ extent: 'large', note: '' });
  });

  it('uses neither of two rows with one number, nor a row without number or version', async () => {
    const lines = ['2026-1', '2026-2', '2026-3', '2026-4'].map((number) => aLine(number));
    const file = await edited(await aList(lines), (sheet) => {
      sheet.getCell('A3').value = '2026-1';
      sheet.getCell('A4').value = 'firs';
      sheet.getCell('C5').value = 'mange';
    });
    const { rows, faults } = await read(file);

    expect(rows).toEqual([]);
    expect(faults).toEqual([
      { row: 2, kind: 'repeated', others: [3] },
      { row: 3, kind: 'repeated', others: [2] },
      { row: 4, kind: 'no-number', value: 'firs' },
      { row: 5, kind: 'no-version' },
    ]);
  });

  it('names columns that are gone or there twice', async () => {
    const list = await aList([aLine('2026-1')]);
    const gone = await edited(list, (sheet) => sheet.spliceColumns(NOTE, 1));
    const twice = await edited(list, (sheet) => {
      sheet.getCell('T1').value = 'Omfang';
    });

    expect(await problemOf(gone)).toEqual({ kind: 'missing-columns', columns: ['Intern note'] });
    expect(await problemOf(twice)).toEqual({ kind: 'repeated-columns', columns: ['Omfang'] });
  });

  it('refuses another file, and one that is built to do harm', async () => {
    const other = await anExcelFile({
      Enheder: [
        ['Navn', 'Type'],
        ['Åskolen', 'Skole'],
      ],
    });
    const bomb = { name: 'x', bytes: aZip({ 'xl/workbook.xml': 'a'.repeat(60_000_000) }, 10) };
    const long = await anExcelFile({ A: Array.from({ length: 20_200 }, () => ['x']) });

    expect(await problemOf(other)).toEqual({ kind: 'no-list' });
    expect(await problemOf(bomb)).toEqual({ kind: 'swells' });
    expect(await problemOf(long)).toMatchObject({ kind: 'too-many-rows' });
  }, 60_000);
});
