import { describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { placeFaults } from '../../../src/papers/question-set/fault-places.ts';
import type { SetProblem } from '../../../src/papers/question-set/set-problems.ts';
import { openSheets } from '../../../src/papers/question-set/set-sheets.ts';
import { writeSet } from '../../../src/papers/question-set/write-set.ts';
import { readWorkbook } from '../../../src/papers/register/read-workbook.ts';
import { anABC, aPage, aSet, aText, EVERY_KIND } from '../../support/question-sets.ts';

const when = { question: 'q', is: 'b' };
const set: QuestionSet = {
  ...aSet(
    aPage('first', [anABC('q'), EVERY_KIND.rating]),
    aPage('second', [EVERY_KIND['short-text']], {
      visibleWhen: { question: 'rating', answered: true },
      notices: [{ when, title: aText('a'), text: { da: '{{x}}', en: 'wait' } }],
    }),
  ),
};

async function placed(faults: readonly string[], before: readonly SetProblem[] = []) {
  const sheets = await readWorkbook({ name: 's.xlsx', bytes: await writeSet(set) });
  const cells = openSheets(sheets.ok ? sheets.value : [], []);
  if (cells === undefined) throw new Error('the file cannot be read');
  return placeFaults(faults, cells, before);
}
const told = async (fault: string) =>
  (await placed([fault])).map(({ sheet, cell, words }) => `${sheet} ${cell}: ${words}`);

describe('placeFaults', () => {
  it.each([
    ['set: has no ordinary page', 'Spørgeskema A2'],
    ['set: its tables lack overall', 'Spørgeskema H2'],
    ['set: a table stands twice', 'Spørgeskema H2'],
    ['set: its title is empty in da', 'Spørgeskema C2'],
    ['set: its intro is longer than 2000 characters in en', 'Spørgeskema F2'],
    ['page second: its id is used twice', 'Sider A3'],
    ['page first: a review page must be the last ordinary page', 'Sider B2'],
    ['page first: has 10 inputs, at most 9', 'Sider A2'],
    ['page first: asks nothing', 'Sider A2'],
    ['page first: only an ordinary page can be repeated', 'Sider H2'],
    ['page second: names rating, which no earlier page asks', 'Sider G3'],
    ['page second: q can never be answered "b"', 'Bemærkninger B2'],
    ['page second: its title has blanks or unseen signs in en', 'Sider D3'],
    ['page second: its notice text holds {{ in da, which would come alive', 'Bemærkninger E2'],
    ['question q: its id is used twice', 'Spørgsmål B2'],
    ['question q: its id is also an input of another question', 'Spørgsmål B2'],
    ['question q: its id "toString" is a name every object has; choose another', 'Spørgsmål B2'],
    ['question q: its preset {name} is not known for this kind', 'Spørgsmål M2'],
    ['question q: its preset is no valid answer (not-a-choice)', 'Spørgsmål M2'],
    ['question q: its preset is empty or names a choice twice', 'Spørgsmål M2'],
    ['question short: its max of 5000 characters is above 4000', 'Spørgsmål K4'],
    [
      'question short: its max of 5 characters is above the 1000 of an anonymous answer',
      'Spørgsmål K4',
    ],
    ['question short: no text is from 5 to 3 characters', 'Spørgsmål K4'],
    ['question short: its min must be below its max', 'Spørgsmål J4'],
    ['question q: its max is 5 of 3 choices', 'Spørgsmål K2'],
    ['question q: its max is 0', 'Spørgsmål K2'],
    ['question rating: its scale has 11 steps, it must have 2 to 10', 'Spørgsmål C3'],
    ['question rating: its scaleParts are not in order', 'Spørgsmål C3'],
    ['question q: has 16 choices, at most 15', 'Spørgsmål C2'],
    ['question q: has 1 choices, at least 2', 'Spørgsmål C2'],
    ['question short: names later, which no earlier page asks', 'Spørgsmål I4'],
    ['question short: q can never be answered "d"', 'Spørgsmål I4'],
    ['question short: fills short, as q does', 'Spørgsmål U4'],
    ['question short: nothing is required on an extra page', 'Spørgsmål H4'],
    ['question short: its suggestion "a;b" must be on one line, without semicolon', 'Spørgsmål R4'],
    ['question short: its suggestion is empty in en', 'Spørgsmål R4'],
    ['question short: its help is empty in en', 'Spørgsmål G4'],
    ['question short: its short name is empty in da', 'Spørgsmål N4'],
    ['question q: choice "b" stands twice', 'Svarmuligheder C3'],
    ['question q: choice "c" is a name every object has; choose another', 'Svarmuligheder C4'],
    ['question q: its choice "b" holds ${ in en, which would come alive', 'Svarmuligheder E3'],
    ['question rating: its step 2 is empty in da', 'Svarmuligheder D6'],
    [
      'question rating: the outside answer "none" looks like a step of the scale',
      'Svarmuligheder C8',
    ],
  ])('says in Danish, at its cell: %s', async (fault, place) => {
    const [said = '', ...more] = await told(fault);

    expect(more).toEqual([]);
    expect(said).toMatch(new RegExp(`^${place}: [A-ZÆØÅ"].+\\.$`));
    expect(said).not.toContain('Kan ikke bruges (');
  });

  it('names a check it has no words for all the same', async () => {
    expect(await told('question q: is too odd')).toEqual([
      'Spørgsmål B2: Kan ikke bruges (is too odd).',
    ]);
  });

  it('says nothing that only follows from a cell that cannot be read', async () => {
    const before: SetProblem = { kind: 'missing', sheet: 'Svarmuligheder', row: 3 };

    expect(
      await placed(
        ['question q: has 1 choices, at least 2', 'page second: q can never be answered "b"'],
        [before],
      ),
    ).toEqual([]);
  });

  it('says the same once', async () => {
    expect(await told('question q: its id is used twice')).toHaveLength(1);
    expect(await placed(Array(2).fill('question q: its id is used twice'))).toHaveLength(1);
  });
});
