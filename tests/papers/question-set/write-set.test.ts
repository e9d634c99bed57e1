import { describe, expect, it } from 'vitest';
import { GUIDE_SHEET, SET_SHEETS } from '../../../src/papers/question-set/set-columns.ts';
import { writeSet } from '../../../src/papers/question-set/write-set.ts';
import { anABC, asking, EVERY_KIND } from '../../support/question-sets.ts';
import { opened } from '../triage-list/lines.ts';

const label = { da: '=1+1', en: '@SUM(A1)' };
const set = asking(anABC('q', { label }), EVERY_KIND.rating);

async function sheetCalled(name: string) {
  const sheet = (await opened(await writeSet(set))).getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('writeSet', () => {
  it('gives each part of a set a sheet, and a guide last', async () => {
    const workbook = await opened(await writeSet(set));

    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      ...Object.values(SET_SHEETS).map(({ name }) => name),
      GUIDE_SHEET,
    ]);
  });

  it('keeps a text that looks like a formula a text, and so does an empty row below', async () => {
    const questions = await sheetCalled('Spørgsmål');

    expect(questions.getCell('D2').value).toBe('=1+1');
    expect(questions.getCell('D2').formula).toBeUndefined();
    expect(questions.getCell('E2').value).toBe('@SUM(A1)');
    expect([questions.getCell('D2').numFmt, questions.getColumn(4).numFmt]).toEqual(['@', '@']);
  });

  it('offers the words to choose from, below the last row too', async () => {
    const answers = await sheetCalled('Svarmuligheder');
    const formulae = ['"svar,punkt,trin,uden for skalaen,enhed"'];

    expect(answers.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae });
    expect(answers.getCell('B60').dataValidation).toMatchObject({ type: 'list', formulae });
  });
});
