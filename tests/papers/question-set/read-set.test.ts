import type { Workbook } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { readSet } from '../../../src/papers/question-set/read-set.ts';
import { writeSet } from '../../../src/papers/question-set/write-set.ts';
import { anABC, aPage, aSet, aText, EVERY_KIND } from '../../support/question-sets.ts';
import { fileOf, opened } from '../triage-list/lines.ts';

const { rating, number } = EVERY_KIND;
const set: QuestionSet = aSet(
  aPage('first', [
    anABC('need'),
    { ...rating, scaleParts: { negative: [1], neutral: [2], positive: [3] } },
  ]),
  aPage(
    'last',
    [{ ...EVERY_KIND['long-text'], visibleWhen: { question: 'need', is: 'a' } }, number],
    {
      notices: [{ when: { question: 'need', is: 'b' }, title: aText('stop'), text: aText('wait') }],
    },
  ),
);

/** What is read after somebody worked in the file. */
async function worked(edit: (workbook: Workbook) => void, from = set) {
  const workbook = await opened(await writeSet(from));
  edit(workbook);
  const read = await readSet(fileOf(new Uint8Array(await workbook.xlsx.writeBuffer())));
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** The problems as `sheet cell: kind`, after these cells were changed. */
async function problems(cells: Readonly<Record<string, string | null>>, from = set) {
  const read = await worked((workbook) => {
    for (const [place, value] of Object.entries(cells)) {
      const [sheet = '', cell = ''] = place.split(' ');
      const found = workbook.getWorksheet(sheet)?.getCell(cell);
      if (found === undefined) throw new Error(`no ${place}`);
      found.value = value;
    }
  }, from);
  return read.kind === 'set'
    ? []
    : read.problems.map((one) => `${one.sheet} ${one.cell}: ${one.words ?? one.kind}`);
}

describe('readSet', () => {
  it('takes what a clerk types: other capitals, words for codes, a formula as text', async () => {
    const read = await worked((workbook) => {
      const cell = (sheet: string, at: string) => workbook.getWorksheet(sheet)?.getCell(at);
      const typed = {
        'Spørgsmål D2': '=1+1',
        'Spørgsmål C2': ' Ét  VALG ',
        'Spørgsmål I4': 'need <> a',
      };
      for (const [place, value] of Object.entries(typed)) {
        const [sheet = '', at = ''] = place.split(' ');
        const found = cell(sheet, at);
        if (found) found.value = value;
      }
    });

    expect(read.kind === 'set' && read.set.pages[0]?.questions[0]?.label.da).toBe('=1+1');
    expect(read.kind === 'set' && read.set.pages[1]?.questions[0]?.visibleWhen).toEqual({
      question: 'need',
      isNot: 'a',
    });
  });

  it.each([
    ['an empty cell', { 'Spørgsmål D2': null, 'Spørgsmål E2': null }, ['Spørgsmål D2: missing']],
    ['a text in one language', { 'Sider D2': null }, ['Sider D2: one-language']],
    ['a word it does not know', { 'Spørgsmål C3': 'skyder' }, ['Spørgsmål C3: unknown-word']],
    ['a number in letters', { 'Spørgsmål K4': 'mange' }, ['Spørgsmål K4: not-a-number']],
    ['half a character', { 'Spørgsmål K4': '1,5' }, ['Spørgsmål K4: not-whole']],
    ['an id with a comma', { 'Svarmuligheder C2': 'a,b' }, ['Svarmuligheder C2: not-an-id']],
    [
      'a condition that says nothing',
      { 'Spørgsmål I4': 'need a' },
      ['Spørgsmål I4: not-a-condition'],
    ],
    ['a page there is not', { 'Spørgsmål A5': 'sidste' }, ['Spørgsmål A5: unknown-page']],
    [
      'an answer to no question',
      { 'Svarmuligheder A4': 'ned' },
      ['Svarmuligheder A4: unknown-question'],
    ],
    ['a step of a choice', { 'Svarmuligheder B2': 'trin' }, ['Svarmuligheder B2: wrong-role']],
    ['a step out of place', { 'Svarmuligheder C5': '7' }, ['Svarmuligheder C5: step-number']],
    ['half the parts of a scale', { 'Svarmuligheder F5': null }, ['Svarmuligheder F5: half-parts']],
    ['a limit of a choice', { 'Spørgsmål K2': '3' }, ['Spørgsmål K2: unused']],
    [
      'two answers outside',
      {
        'Svarmuligheder B7': 'uden for skalaen',
        'Svarmuligheder F7': null,
        'Svarmuligheder C7': 'x',
      },
      ['Svarmuligheder B8: second-outside'],
    ],
  ])('names %s by its cell', async (_, cells, found) => {
    expect(await problems(cells)).toEqual(found);
  });

  it.each([
    [
      'an id that stands twice',
      { 'Spørgsmål B4': 'need' },
      ['Spørgsmål B4: Id står to gange. Giv det ene spørgsmål et andet.'],
    ],
    [
      'a condition on what comes later',
      { 'Spørgsmål I4': 'number er besvaret' },
      ['Spørgsmål I4: "number" bliver ikke spurgt om på en tidligere side.'],
    ],
    [
      'an answer nobody can give',
      { 'Bemærkninger B2': 'need = d' },
      ['Bemærkninger B2: "need" kan aldrig få svaret "d".'],
    ],
    [
      'a text that would come alive',
      { 'Svarmuligheder E2': '{{DATE(x)}}' },
      ['Svarmuligheder E2: Teksten må ikke rumme {{. Skriv det uden.'],
    ],
    [
      'a choice that stands twice',
      { 'Svarmuligheder C4': 'a' },
      ['Svarmuligheder C4: "a" står to gange. Giv det ene et andet id.'],
    ],
    [
      'a preset that is no answer',
      { 'Spørgsmål M2': 'd' },
      [
        'Spørgsmål M2: Svaret kan ikke gives på spørgsmålet. Skriv et af svarenes id, eller tøm cellen.',
      ],
    ],
    [
      'a table of everybody that is missing',
      { 'Spørgeskema H2': 'forvaltning' },
      ['Spørgeskema H2: Tabellen "samlet" skal være med.'],
    ],
  ])('names %s by its cell, in words', async (_, cells, found) => {
    expect(await problems(cells)).toEqual(found);
  });

  it('names everything at once, and nothing that only follows', async () => {
    const found = await problems({
      'Sider D2': null,
      'Spørgsmål K4': 'mange',
      'Svarmuligheder B2': 'trin',
      'Svarmuligheder B3': 'trin',
      'Svarmuligheder E4': '{{x}}',
    });

    expect(found).toEqual([
      'Sider D2: one-language',
      'Spørgsmål K4: not-a-number',
      'Svarmuligheder B2: wrong-role',
      'Svarmuligheder B3: wrong-role',
      'Svarmuligheder E4: Teksten må ikke rumme {{. Skriv det uden.',
    ]);
  });

  it('misses a sheet or a column that is gone', async () => {
    const gone = await worked((workbook) => workbook.removeWorksheet('Svarmuligheder'));
    const column = await worked((workbook) => {
      const cell = workbook.getWorksheet('Sider')?.getCell('A1');
      if (cell) cell.value = 'Noget andet';
    });

    expect(gone).toEqual({
      kind: 'problems',
      problems: [{ kind: 'no-sheet', sheet: 'Svarmuligheder' }],
    });
    expect(column).toEqual({
      kind: 'problems',
      problems: [{ kind: 'missing-column', sheet: 'Sider', column: 'Side' }],
    });
  });

  it('does without notices, and with choices that are given later', async () => {
    const read = await worked(
      (workbook) => workbook.removeWorksheet('Bemærkninger'),
      aSet(aPage('p', [{ ...EVERY_KIND.votes, choices: 'given' }])),
    );

    expect(read.kind).toBe('set');
  });

  it('names rows of answers a question takes from elsewhere', async () => {
    expect(await problems({ 'Spørgsmål L2': 'gives ved start' })).toEqual(
      ['B2', 'B3', 'B4'].map((cell) => `Svarmuligheder ${cell}: wrong-role`),
    );
  });

  it('says every check of a set in Danish', async () => {
    const there = readQuestionSets();
    const workshop = there.ok ? there.value.find(({ id }) => id === 'workshop') : undefined;
    const found = [
      ...(await problems({ 'Spørgsmål K4': '9000', 'Sider B3': 'ekstra', 'Spørgsmål H4': 'ja' })),
      ...(await problems({ 'Sider B2': 'gennemsyn', 'Sider H2': 'ja' })),
      ...(await problems({ 'Spørgsmål J5': '9', 'Spørgsmål K5': '1' })),
      ...(await problems({ 'Sider A3': 'first' })),
      ...(await problems({ 'Spørgeskema G2': 'anonym' }, workshop)),
      ...(await problems({ 'Svarmuligheder C8': '9' })),
    ];

    expect(found.length).toBeGreaterThan(6);
    expect(found.filter((one) => one.includes('Kan ikke bruges ('))).toEqual([]);
  });
});
