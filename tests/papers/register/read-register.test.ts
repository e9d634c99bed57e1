import { describe, expect, it } from 'vitest';
import { readRegister, readRegisterFile } from '../../../src/papers/register/read-register.ts';
import type { Sheet } from '../../../src/papers/register/sheet.ts';
import { aCsvFile, anExcelFile } from './files.ts';

const UNITS = ['P-nummer', 'Navn', 'Type', 'Forvaltning', 'Leder', 'Leder mail'];
const AREAS = ['Id', 'Navn', 'Navn (engelsk)', 'Procesansvarlig', 'Procesansvarlig mail'];

function aSheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  return { name, rows: rows.map((cells, at) => ({ number: at + 1, cells })) };
}

function problemsOf(...sheets: Sheet[]) {
  return readRegister(sheets).problems;
}

describe('readRegister', () => {
  it('reads a whole unit', () => {
    const sheet = aSheet('Enheder', [
      [...UNITS, 'Stedfortræder', 'Stedfortræder mail', 'MED-kontakt', 'MED mail'],
      [
        ...['1003 01 2345', 'Solsikken', 'Dagtilbud', 'Børn og Unge', 'Karen Holm'],
        ...['Karen.Holm@town.example', 'Bo Lund', 'bo@town.example', 'Ida Krog', ''],
      ],
    ]);

    expect(readRegister([sheet])).toEqual({
      rows: {
        areas: [],
        units: [
          {
            id: '1003012345',
            pNumber: '1003012345',
            name: 'Solsikken',
            type: 'day-care',
            department: 'Børn og Unge',
            leader: { name: 'Karen Holm', mail: 'karen.holm@town.example' },
            deputy: { name: 'Bo Lund', mail: 'bo@town.example' },
            medContact: { name: 'Ida Krog' },
          },
        ],
      },
      problems: [],
    });
  });

  it('reads a whole area, in the order of the file', () => {
    const sheet = aSheet('Områder', [
      [...AREAS, 'Forvaltning', 'Enhedstyper'],
      ['it', 'It og adgange', 'IT and access', 'Ole Bang', 'ole@town.example', 'It', 'alle'],
      ['', 'Læring', '', '', '', '', 'Skole; dagtilbud'],
    ]);

    expect(readRegister([sheet]).rows.areas).toEqual([
      {
        id: 'it',
        name: { da: 'It og adgange', en: 'IT and access' },
        order: 1,
        owner: { name: 'Ole Bang', mail: 'ole@town.example' },
        department: 'It',
      },
      {
        id: 'laering',
        name: { da: 'Læring', en: 'Læring' },
        order: 2,
        unitTypes: ['school', 'day-care'],
      },
    ]);
  });

  it('finds headings in Danish or English, in any order and case, below a title', () => {
    const sheet = aSheet('Ark1', [
      ['Register 2026'],
      ['DEPARTMENT', ' unit  type', 'p nummer', 'Name', 'leader e-mail'],
      ['Skole', 'SCHOOL', '', 'Åskolen', 'jens@town.example'],
    ]);

    expect(readRegister([sheet]).rows.units).toEqual([
      {
        id: 'aaskolen-skole',
        name: 'Åskolen',
        type: 'school',
        department: 'Skole',
        leader: { name: 'jens@town.example', mail: 'jens@town.example' },
      },
    ]);
  });

  it('names every row it cannot use and keeps the others', () => {
    const sheet = aSheet('Enheder', [
      UNITS,
      ['100301234', 'Kort', 'Skole', 'Skole', '', ''],
      ['', 'Ukendt', 'Museum', 'Kultur', '', ''],
      ['', '', 'Skole', '', '', ''],
      ['', 'Åskolen', 'Skole', 'Skole', 'Jens', 'jens(at)town.example'],
    ]);
    const { rows, problems } = readRegister([sheet]);

    expect(rows.units).toMatchObject([{ name: 'Åskolen', leader: { name: 'Jens' } }]);
    expect(problems).toEqual([
      {
        kind: 'not-a-p-number',
        sheet: 'Enheder',
        row: 2,
        column: 'P-nummer',
        value: '100301234',
      },
      {
        kind: 'unknown-type',
        sheet: 'Enheder',
        row: 3,
        column: 'Type',
        value: 'Museum',
        accepted: ['Skole', 'Dagtilbud', 'Plejehjem', 'Administration', 'Andet'],
      },
      { kind: 'missing', sheet: 'Enheder', row: 4, column: 'Navn' },
      { kind: 'missing', sheet: 'Enheder', row: 4, column: 'Forvaltning' },
      {
        kind: 'not-a-mail',
        sheet: 'Enheder',
        row: 5,
        column: 'Leder mail',
        value: 'jens(at)town.example',
      },
    ]);
    expect(rows.units[0]?.leader).toEqual({ name: 'Jens' });
  });

  it('names what stands twice and where it was first, across sheets', () => {
    const problems = problemsOf(
      aSheet('Enheder øst', [
        UNITS,
        ['1003012345', 'Åskolen', 'Skole', 'Skole'],
        ['1003012346', 'Åskolen', 'Skole', 'Skole'],
        ['', 'Åskolen', 'Skole', 'Skole'],
      ]),
      aSheet('Enheder vest', [
        UNITS,
        ['1003012345', 'En anden', 'Skole', 'Skole'],
        ['', 'Birken', 'Skole', 'Skole'],
        ['', ' birken', 'skole', 'Skole'],
        ['1003012347', 'Birken', 'Skole', 'Skole'],
      ]),
    );

    expect(problems).toEqual([
      { kind: 'repeated', sheet: 'Enheder øst', row: 4, first: { sheet: 'Enheder øst', row: 2 } },
      { kind: 'repeated', sheet: 'Enheder vest', row: 2, first: { sheet: 'Enheder øst', row: 2 } },
      { kind: 'repeated', sheet: 'Enheder vest', row: 4, first: { sheet: 'Enheder vest', row: 3 } },
      { kind: 'repeated', sheet: 'Enheder vest', row: 5, first: { sheet: 'Enheder vest', row: 3 } },
    ]);
  });

  it('names columns that are missing, unknown or there twice', () => {
    expect(
      problemsOf(
        aSheet('Enheder', [
          ['Navn', 'Type', 'Telefon', 'navn'],
          ['Åskolen', 'Skole'],
        ]),
      ),
    ).toEqual([
      { kind: 'missing-column', sheet: 'Enheder', row: 1, column: 'Forvaltning' },
      { kind: 'unknown-column', sheet: 'Enheder', row: 1, column: 'Telefon' },
      { kind: 'repeated-column', sheet: 'Enheder', row: 1, column: 'navn' },
    ]);
  });

  it('names a sheet that is neither, and passes over an empty one', () => {
    expect(problemsOf(aSheet('Vejledning', [['Sådan gør du']]), aSheet('Tom', []))).toEqual([
      { kind: 'no-headings', sheet: 'Vejledning' },
    ]);
  });

  it('refuses an id with a comma and a type nobody knows in an area', () => {
    const sheet = aSheet('Områder', [
      ['Id', 'Navn', 'Enhedstyper'],
      ['a,b', 'Komma', ''],
      ['c', 'Type', 'Skole, kirke'],
      ['d', 'x'.repeat(201), ''],
    ]);

    expect(problemsOf(sheet).map(({ kind, row }) => [kind, row])).toEqual([
      ['not-an-id', 2],
      ['unknown-type', 3],
      ['too-long', 4],
    ]);
  });

  it('tells units and areas apart by their headings when the sheet name says nothing', () => {
    const { rows } = readRegister([
      aSheet('1', [
        ['Navn', 'Procesansvarlig', 'Forvaltning'],
        ['Indkøb', 'Ole', 'Økonomi'],
      ]),
      aSheet('2', [
        ['Navn', 'Type', 'Forvaltning'],
        ['Åskolen', 'Skole', 'Skole'],
      ]),
    ]);

    expect([rows.areas.length, rows.units.length]).toEqual([1, 1]);
  });
});

describe('readRegisterFile', () => {
  it('reads the sheets of an Excel file', async () => {
    const file = await anExcelFile({
      Enheder: [UNITS, [1_003_012_345, 'Solsikken', 'Dagtilbud', 'Børn', 'Karen', null]],
      Områder: [AREAS, ['it', 'It og adgange', 'IT', 'Ole Bang', null]],
    });
    const read = await readRegisterFile(file);

    expect(read.ok && read.value.problems).toEqual([]);
    expect(read.ok && read.value.rows).toMatchObject({
      units: [{ id: '1003012345', leader: { name: 'Karen' } }],
      areas: [{ id: 'it', owner: { name: 'Ole Bang' } }],
    });
  });

  it('reads one sheet from a CSV file, and says which file it was', async () => {
    const read = await readRegisterFile(
      aCsvFile('Navn,Type,Forvaltning\r\nÅskolen,Skole,Skole\r\nBirken,Kiosk,Skole\r\n'),
    );

    expect(read.ok && read.value.rows.units).toHaveLength(1);
    expect(read.ok && read.value.problems).toMatchObject([
      { kind: 'unknown-type', sheet: 'enheder.csv', row: 3 },
    ]);
  });

  it('hands on why a file cannot be read', async () => {
    expect(await readRegisterFile(aCsvFile(''))).toEqual({ ok: false, problem: { kind: 'empty' } });
  });
});
