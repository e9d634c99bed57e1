import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
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
        forums: [],
        guidance: [],
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
      settings: [],
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
    expect(problemsOf(aSheet('Brugsanvisning', [['Sådan gør du']]), aSheet('Tom', []))).toEqual([
      { kind: 'no-headings', sheet: 'Brugsanvisning' },
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

  it('reads who stands in for an owner', () => {
    const sheet = aSheet('Områder', [
      ['Id', 'Navn', 'Procesansvarlig', 'Stedfortræder', 'Stedfortræder mail'],
      ['it', 'It', 'Ole Bang', 'Lis Krog', 'Lis@town.example'],
    ]);

    expect(readRegister([sheet]).rows.areas).toMatchObject([
      { id: 'it', substitute: { name: 'Lis Krog', mail: 'lis@town.example' } },
    ]);
  });

  describe('of forums', () => {
    const FORUMS = [
      ...['Id', 'Navn', 'Type', 'Områder', 'Beslutter', 'Beslutter mail'],
      ...['Sekretær', 'Sekretær mail', 'Møder'],
    ];
    const AREA = aSheet('Områder', [
      ['Id', 'Navn', 'Procesansvarlig'],
      ['loen', 'Løn, ansættelse', ''],
    ]);
    const board = [
      ...['dir', 'Direktionen', 'Direktion', '', 'Hanne Dahl', 'hanne@town.example'],
      ...['Mette Friis', '', '19-01-2027, 5. januar 2027; 2027-01-19'],
    ];

    it('reads a whole one, with its meetings in order and each once', () => {
      expect(readRegister([aSheet('Fora', [FORUMS, board])]).rows.forums).toEqual([
        {
          id: 'dir',
          name: 'Direktionen',
          kind: 'executive',
          decider: { name: 'Hanne Dahl', mail: 'hanne@town.example' },
          secretary: { name: 'Mette Friis' },
          meetings: ['2027-01-05', '2027-01-19'],
        },
      ]);
    });

    it('knows its areas by id or name, of the file and of the register, wherever the sheet stands', () => {
      const known = { id: asId<AreaId>('it'), name: { da: 'It', en: 'IT' } };
      const committee = ['', 'Økonomiudvalget', 'Fagudvalg', 'Løn, ansættelse; IT'];

      const { rows, problems } = readRegister([aSheet('Fora', [FORUMS, committee]), AREA], [known]);

      expect(problems).toEqual([]);
      expect(rows.forums).toEqual([
        {
          id: 'oekonomiudvalget',
          name: 'Økonomiudvalget',
          kind: 'committee',
          areas: ['loen', 'it'],
        },
      ]);
    });

    it.each([
      ['Type', 2, 'Klub', { kind: 'unknown-word', value: 'Klub' }],
      ['Områder', 3, 'Kirker', { kind: 'unknown-area', part: 'Kirker' }],
      ['Møder', 8, '19-01-2027, snart', { kind: 'not-a-day', part: 'snart' }],
      ['Id', 0, 'Dir!', { kind: 'not-an-id' }],
    ] as const)('names a cell of %s that cannot be used', (column, at, text, problem) => {
      const cells = board.with(at, text);

      const { rows, problems } = readRegister([aSheet('Fora', [FORUMS, cells])]);

      expect(rows.forums).toEqual([]);
      expect(problems).toMatchObject([{ sheet: 'Fora', row: 2, column, ...problem }]);
    });

    it('is told by its headings in a file that has no name for it', () => {
      expect(readRegister([aSheet('1', [FORUMS, board])]).rows.forums).toHaveLength(1);
    });
  });

  describe('of guidance', () => {
    const GUIDANCE = ['Titel', 'Link', 'Ord'];

    it('reads a whole one', () => {
      const row = ['Bestil adgang', 'https://town.example/adgang', 'adgang, bruger; login'];

      expect(readRegister([aSheet('Vejledninger', [GUIDANCE, row])]).rows.guidance).toEqual([
        {
          id: 'bestil-adgang',
          title: 'Bestil adgang',
          link: 'https://town.example/adgang',
          words: ['adgang', 'bruger', 'login'],
        },
      ]);
    });

    it.each(['http://town.example/x', 'javascript:alert(1)', 'town.example', 'https://'])(
      'refuses the link %s',
      (link) => {
        const { rows, problems } = readRegister([
          aSheet('Vejledninger', [GUIDANCE, ['Adgang', link, 'adgang']]),
        ]);

        expect(rows.guidance).toEqual([]);
        expect(problems).toMatchObject([{ kind: 'not-https', row: 2, column: 'Link' }]);
      },
    );
  });

  it('reads the sheets in English too', () => {
    const { rows, settings, problems } = readRegister([
      aSheet('Forums', [
        ['Name', 'Type', 'Chair', 'Chair mail', 'Secretary', 'Meetings'],
        ['Executive board', 'Executive', 'Hanne', 'hanne@town.example', 'Mette', '19 January 2027'],
      ]),
      aSheet('Guidance', [
        ['Title', 'URL', 'Keywords'],
        ['Access', 'https://town.example/access', 'login'],
      ]),
      aSheet('Rules', [
        ['Rule', 'Value'],
        ['Extent large', 'needs new funds'],
        ['High value, small extent', 'Quick win'],
        ['Days to answer', '15'],
        ['Decision word', 'agreed'],
      ]),
    ]);

    expect(problems).toEqual([]);
    expect(rows.forums).toMatchObject([
      { kind: 'executive', decider: { name: 'Hanne' }, meetings: ['2027-01-19'] },
    ]);
    expect(rows.guidance).toHaveLength(1);
    expect(settings.map(({ setting }) => setting.kind)).toEqual([
      ...['extent', 'cell', 'deadline', 'word'],
    ]);
  });

  describe('of rules', () => {
    const RULES = ['Regel', 'Værdi', 'Engelsk', 'Id'];
    const settings = (...rows: string[][]) =>
      readRegister([aSheet('Regler', [RULES, ...rows])]).settings.map(({ setting }) => setting);

    it('reads one setting a row', () => {
      expect(
        settings(
          ['Omfang lille', 'under en uge', 'less than a week'],
          ['Værdi høj', 'mange mærker det'],
          ['Høj værdi, stort omfang', 'Hurtig gevinst'],
          ['Beslutningsord', 'tiltrådt', 'agreed to', 'agreed'],
          ['Frist for svar', '15 arbejdsdage'],
          ['Flere vurderer', 'Ja'],
          ['automation', 'no'],
        ),
      ).toEqual([
        { kind: 'extent', level: 'small', means: { da: 'under en uge', en: 'less than a week' } },
        { kind: 'value', level: 'high', means: { da: 'mange mærker det', en: 'mange mærker det' } },
        { kind: 'cell', value: 'high', extent: 'large', priority: 'quick-win' },
        { kind: 'word', id: 'agreed', name: { da: 'tiltrådt', en: 'agreed to' } },
        { kind: 'deadline', stage: 'answer', days: 15 },
        { kind: 'switch', which: 'severalAssessors', on: true },
        { kind: 'switch', which: 'automation', on: false },
      ]);
    });

    it.each([
      [['Omfang kæmpe', 'x'], { kind: 'unknown-word', column: 'Regel' }],
      [['Omfang lille', ''], { kind: 'missing', column: 'Værdi' }],
      [['Omfang lille', 'x'.repeat(121)], { kind: 'too-long', column: 'Værdi', limit: 120 }],
      [['Lav værdi, lille omfang', 'Nu'], { kind: 'unknown-word', column: 'Værdi' }],
      [['Frist for svar', '0'], { kind: 'not-days', column: 'Værdi' }],
      [['Frist for svar', '2,5'], { kind: 'not-days', column: 'Værdi' }],
      [['Automatisering', 'måske'], { kind: 'unknown-word', column: 'Værdi' }],
      [['Beslutningsord', 'x', '', 'A B'], { kind: 'not-an-id', column: 'Id' }],
    ])('names the cell in %j that cannot be used', (cells, problem) => {
      const read = readRegister([aSheet('Regler', [RULES, cells])]);

      expect(read.settings).toEqual([]);
      expect(read.problems).toMatchObject([{ sheet: 'Regler', row: 2, ...problem }]);
    });

    it('names a setting that stands twice, and takes as many words as there are', () => {
      const read = readRegister([
        aSheet('Regler', [
          RULES,
          ['Frist for svar', '10'],
          ['frist for svar', '12'],
          ['Beslutningsord', 'tiltrådt'],
          ['Beslutningsord', 'drøftet'],
        ]),
      ]);

      expect(read.settings).toHaveLength(3);
      expect(read.problems).toMatchObject([{ kind: 'repeated', row: 3 }]);
    });
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
