import { describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { MOST_IMPORTED, readImport } from '../../../src/papers/import/read-import.ts';
import type { TableFile } from '../../../src/papers/register/sheet.ts';
import { forslag } from '../../support/question-sets.ts';
import { anArea } from '../../support/suggesting.ts';
import { aCsvFile, anExcelFile, aZip, type Table } from '../register/files.ts';

const AREAS = [anArea('it', 'It'), anArea('plan', 'Plan, Byg og Miljø'), anArea('pay', 'Løn')];
const TEXT = 'Vejsyn skrives ind i tre systemer.';

function aUnit(id: string, name: string, pNumber?: string): Unit {
  const unit = { id: asId<UnitId>(id), name, type: 'other', department: 'Teknik' } as const;
  return pNumber === undefined ? unit : { ...unit, pNumber };
}

const UNITS = [
  aUnit('vejhallen', 'Vejhallen', '1003000009'),
  aUnit('a', 'Depot'),
  aUnit('b', 'Depot'),
];

const read = (file: TableFile, set: QuestionSet = forslag()) =>
  readImport(file, { areas: AREAS, units: UNITS, set });

async function rowsOf(...table: Table) {
  const outcome = await read(await anExcelFile({ Ønsker: table }));
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

describe('readImport', () => {
  it('reads every column, in Danish and in any order', async () => {
    const { rows, problems } = await rowsOf(
      ['Ønsker fra Teknik'],
      [],
      ['Udfordring', 'Nummer', 'Ønske', 'Område', 'P-nummer', 'Behov', 'Hvem kan ændre det'].concat(
        ['Bøvl', 'Hvor ofte', 'Minutter', 'Personer', 'Automatisering', 'Note'],
      ),
      [
        TEXT,
        17,
        'Ét skema',
        'It; Løn',
        '1003000009',
        'Ved ikke',
        'Staten (lov eller bekendtgørelse)',
      ].concat(['Meget', 'Dagligt', '12,5', '1.200', 'Udvalgt', 'Ring til Bo']),
    );

    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 4,
        external: '17',
        answers: {
          ...{ challenge: TEXT, wish: 'Ét skema', areas: ['it', 'pay'], unit: 'vejhallen' },
          ...{ need: 'unknown', authority: 'national', hassle: 4, frequency: 'daily' },
          ...{ minutes: 12.5, people: 1200 },
        },
        unit: 'vejhallen',
        automation: 'selected',
        note: 'Ring til Bo',
      },
    ]);
  });

  it('reads English, and text with separators', async () => {
    const outcome = await read(
      aCsvFile(
        `External number;Challenge;How often;Workplace\nA-1;"${TEXT}\nOg igen";Every day;vejhallen`,
      ),
    );

    expect(outcome).toMatchObject({
      value: {
        rows: [{ external: 'A-1', answers: { challenge: `${TEXT}\nOg igen`, unit: 'vejhallen' } }],
        problems: [{ kind: 'unknown-word', cell: 'C2', value: 'Every day' }],
      },
    });
  });

  it('takes a name with commas for one area, and an unknown one for a word nobody knows', async () => {
    const { rows, problems } = await rowsOf(
      ['Nr', 'Udfordring', 'Område'],
      [1, TEXT, 'Plan, byg og miljø'],
      [2, TEXT, 'It, Kantine'],
    );

    expect(rows.map(({ answers }) => answers['areas'])).toEqual([['plan'], ['it']]);
    expect(problems).toEqual([
      {
        kind: 'unknown-word',
        ...{ cell: 'C3', row: 3, column: 'areas', value: 'Kantine' },
        accepted: ['It', 'Løn', 'Plan, Byg og Miljø'],
      },
    ]);
  });

  it('takes the first words of a name for it, when only one area begins so', async () => {
    const { rows } = await rowsOf(
      ['Nr', 'Udfordring', 'Område'],
      [1, TEXT, 'Plan'],
      [2, TEXT, 'plan, lø'],
    );

    expect(rows.map(({ answers }) => answers['areas'])).toEqual([['plan'], ['plan', 'pay']]);
  });

  it('takes a figure of times a year for the nearest choice', async () => {
    const { rows } = await rowsOf(
      ['Nr', 'Udfordring', 'Gange'],
      ...[200, 50, 13, 3, 0].map((times, at) => [at + 1, TEXT, times]),
    );

    expect(rows.map(({ answers }) => answers['frequency'])).toEqual([
      ...['daily', 'weekly', 'monthly', 'few-a-year', undefined],
    ]);
  });

  it('keeps formulas as text and takes what came of one', async () => {
    const { rows } = await rowsOf(
      ['Nr', 'Udfordring', 'Ønske'],
      [{ formula: '1+1', result: 2 }, '=HYPERLINK("http://ond.example")', '+45 sedler'],
    );

    expect(rows[0]).toMatchObject({
      external: '2',
      answers: { challenge: '=HYPERLINK("http://ond.example")', wish: '+45 sedler' },
    });
  });

  it('takes a formula that came to nothing for no number', async () => {
    const { rows, problems } = await rowsOf(
      ['Nummer', 'Udfordring'],
      [{ formula: 'B9', result: { error: '#N/A' } }, TEXT],
      [{ formula: 'B9', result: { error: '#REF!' } }, TEXT],
      ['#12', TEXT],
    );
    expect(rows.map(({ external }) => external)).toEqual(['#12']);
    expect(problems).toMatchObject([
      { kind: 'missing', cell: 'A2' },
      { kind: 'missing', cell: 'A3' },
    ]);
  });

  it('knows such a formula as Excel writes it in Danish', async () => {
    const faults = ['#I/T', '#VÆRDI!', '#NAVN?', '#DIVISION/0!', '#REFERENCE!'];
    const { rows } = await rowsOf(
      ['Nummer', 'Udfordring'],
      ...faults.map((fault) => [fault, TEXT]),
      ['#B', TEXT],
    );
    expect(rows.map(({ external }) => external)).toEqual(['#B']);
  });

  it('names each fault by its cell, and what it costs', async () => {
    const { rows, problems } = await rowsOf(
      ['Nr', 'Udfordring', 'Note', 'Arbejdsplads', 'Minutter'],
      [1, TEXT, '', 'Depot', 'en time'],
      [1, TEXT],
      ['', TEXT],
      [4, 'Kort'],
      [5, 'x'.repeat(4_001)],
      [6, TEXT, 'Ring til 010190-1234'],
      [7, TEXT, 'n'.repeat(1_001), '', 20_000],
      ['', '', '', '', ''],
      [9],
    );

    expect(rows.map(({ external }) => external)).toEqual(['1']);
    expect(problems.map(({ kind, cell }) => `${cell} ${kind}`)).toEqual([
      ...['D2 unknown-unit', 'E2 not-a-number', 'A3 repeated', 'A4 missing', 'B5 too-short'],
      ...['B6 too-long', 'C7 cpr', 'C8 too-long', 'E8 out-of-range', 'B10 missing'],
    ]);
    expect(problems.find(({ kind }) => kind === 'repeated')).toMatchObject({ first: 'A2' });
    expect(JSON.stringify(problems)).not.toContain('1234');
  });

  it('names the column beyond Z as Excel does', async () => {
    const filler = Array.from({ length: 27 }, (_, at) => `Kolonne ${at}`);
    const { problems, unused } = await rowsOf(
      ['Nr', 'Udfordring', ...filler, 'Bøvl'],
      [1, TEXT, ...filler.map(() => ''), 'helt vildt'],
    );

    expect(problems).toMatchObject([{ cell: 'AD2', kind: 'unknown-word' }]);
    expect(unused).toHaveLength(27);
  });

  it('says which headings nothing is read under, also those the set does not ask about', async () => {
    const set = forslag();
    const pages = set.pages.map((page) => ({
      ...page,
      questions: page.questions.filter(({ id }) => id !== 'hassle'),
    }));
    const file = await anExcelFile({
      A: [
        ['Nr', 'Udfordring', 'Bøvl', 'Farve'],
        [1, TEXT, 4, 'rød'],
      ],
    });

    expect(await read(file, { ...set, pages })).toMatchObject({
      value: { unused: ['Farve', 'Bøvl'], rows: [{ answers: { challenge: TEXT } }] },
    });
  });

  it('takes the sheet with both columns, whichever it is', async () => {
    const outcome = await read(
      await anExcelFile({
        Læs: [['Vejledning'], ['Udfyld arket']],
        Gamle: [
          ['Nr', 'Område'],
          [1, 'It'],
        ],
        Ønsker: [
          ['Nr', 'Udfordring'],
          [1, TEXT],
        ],
      }),
    );

    expect(outcome).toMatchObject({ value: { sheet: 'Ønsker', rows: [{ external: '1' }] } });
  });

  it('refuses a file with another table, half the headings, or the same one twice', async () => {
    const refusal = async (...table: Table) => {
      const outcome = await read(await anExcelFile({ A: table }));
      return outcome.ok ? 'read' : outcome.problem;
    };

    expect(await refusal(['Navn', 'Mail'], ['Bo', 'bo@b.example'])).toEqual({ kind: 'no-list' });
    expect(await refusal(['Udfordring', 'Ønske'], [TEXT, ''])).toEqual({
      kind: 'missing-columns',
      columns: ['Nummer'],
    });
    expect(await refusal(['Nr', 'Udfordring', 'Problem'], [1, TEXT, TEXT])).toEqual({
      kind: 'repeated-columns',
      columns: ['Problem'],
    });
  });

  it('refuses a file that swells', async () => {
    const bytes = aZip({ 'xl/workbook.xml': ' '.repeat(50_000_000) });

    expect(await read({ name: 'a.xlsx', bytes })).toEqual({
      ok: false,
      problem: { kind: 'swells' },
    });
  });

  it('takes no more rows than fit, and names the first of the others', async () => {
    const rows = Array.from({ length: MOST_IMPORTED + 2 }, (_, at) => `${at};${TEXT}`);
    const outcome = await read(aCsvFile(['Nr;Udfordring', ...rows].join('\n')));

    expect(outcome.ok && outcome.value.rows).toHaveLength(MOST_IMPORTED);
    expect(outcome).toMatchObject({
      value: { problems: [{ kind: 'too-many-rows', row: MOST_IMPORTED + 2 }, {}] },
    });
  });
});
