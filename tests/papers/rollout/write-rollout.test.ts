import { describe, expect, it } from 'vitest';
import { countRollout, type RolloutLine } from '../../../src/domain/people/rollout.ts';
import { writeRollout } from '../../../src/papers/rollout/write-rollout.ts';
import { opened } from '../triage-list/lines.ts';

const FORMULA = '=HYPERLINK("x")';
const LINES: readonly RolloutLine[] = [
  { name: 'Karen', as: 'leader', unit: 'Skolen', department: 'Børn', group: 'with' },
  {
    ...{ name: FORMULA, mail: 'ole@x.dk', as: 'deputy', unit: 'Skolen', department: 'Børn' },
    ...{ group: 'blocked', why: 'blocked', since: '2026-11-12T09:00:00.000Z' },
  },
];

async function bookOf(lines: readonly RolloutLine[], language: 'da' | 'en' = 'da') {
  return opened(await writeRollout({ lines, sums: countRollout(lines) }, language));
}

const cellsOf = (row: { readonly values: unknown }) =>
  Array.isArray(row.values) ? row.values.slice(1) : [];

describe('writeRollout', () => {
  it('names everybody with their mail and why they have it not', async () => {
    const sheet = (await bookOf(LINES)).getWorksheet('Ledere')!;

    expect(cellsOf(sheet.getRow(2)).slice(0, 6)).toEqual([
      ...['Børn', 'Skolen', 'Karen', undefined, 'leder', 'Har den'],
    ]);
    expect(cellsOf(sheet.getRow(3)).slice(3, 7)).toEqual([
      ...['ole@x.dk', 'stedfortræder', 'Har blokeret den', 'har blokeret appen'],
    ]);
    expect(sheet.getCell('H3').value).toEqual(new Date('2026-11-12T00:00:00.000Z'));
  });

  it('keeps what looks like a formula a text', async () => {
    const cell = (await bookOf(LINES)).getWorksheet('Ledere')!.getCell('C3');

    expect(cell.formula).toBeUndefined();
    expect(String(cell.value)).toContain('HYPERLINK');
  });

  it('adds up the departments', async () => {
    const sheet = (await bookOf(LINES)).getWorksheet('Forvaltninger')!;

    expect(cellsOf(sheet.getRow(2))).toEqual(['Børn', 2, 1, 0, 1, 0.5]);
    expect(cellsOf(sheet.getRow(4))).toEqual(['I alt', 2, 1, 0, 1, 0.5]);
  });

  it('is in English for whoever speaks it, and empty where there is nobody', async () => {
    const book = await bookOf([], 'en');

    expect(book.worksheets.map(({ name }) => name)).toEqual(['Leaders', 'Departments']);
    expect(book.getWorksheet('Leaders')!.rowCount).toBe(1);
  });
});
