import { describe, expect, it } from 'vitest';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { writeCounts } from '../../../src/papers/counts/write-counts.ts';
import { aCatalogue, DECIDED } from '../../support/a-catalogue.ts';
import { no } from '../../support/a-proposal.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { sheetRows } from '../../support/read-paper.ts';

async function sheetsOf(over: Partial<PaperStock> = {}, language: 'da' | 'en' = 'da') {
  const [excel] = await writeCounts(aCatalogue(over), language, () => {});
  return sheetRows(excel?.bytes ?? new Uint8Array());
}

/** Rows of a sheet without its header. */
async function rowsOf(name: string, over: Partial<PaperStock> = {}) {
  return (await sheetsOf(over)).get(name)?.slice(1);
}

describe('the counts', () => {
  it('say how many there are, and how they are counted', async () => {
    const about = (await sheetsOf()).get('Om tallene') ?? [];
    expect(about).toContainEqual(['Forslag i alt', 4]);
    expect(about).toContainEqual(['Forslag, der er samlet med et af dem', 1]);
  });

  it('tell how far the proposals are, in numbers and shares', async () => {
    expect(await rowsOf('Status')).toEqual([
      ['Gennemført', 1, 0.25],
      ['Løst med vejledning', 1, 0.25],
      ['Under vurdering', 1, 0.25],
      ['Til behandling', 1, 0.25],
      ['I alt', 4, 1],
    ]);
  });

  it('cross area, need, authority, department and stage, with the same sum everywhere', async () => {
    const sheets = await sheetsOf();
    expect(sheets.get('Område og omfang')?.slice(1)).toEqual([
      ['Ansættelse og løn', 0, 1, 0, 0, 1],
      ['It og adgange', 1, 0, 1, 0, 2],
      ['Uden område', 0, 0, 0, 1, 1],
      ['I alt', 1, 1, 1, 1, 4],
    ]);
    for (const name of ['Område og behov', 'Område og hvem', 'Behov og hvem', 'Forvaltning']) {
      expect(sheets.get(name)?.at(-1)?.at(-1)).toBe(4);
    }
    expect(sheets.get('Automatisering')).toEqual([
      ['Trin', 'Børn og Unge', 'I alt'],
      ['Udvalgt', 1, 1],
      ['I alt', 1, 1],
    ]);
    expect(sheets.get('Område, behov og hvem')?.slice(1)).toEqual([
      ['Ansættelse og løn', 'Bedre it', 'En central afdeling', 1],
      ['It og adgange', 'Bedre it', 'En central afdeling', 2],
      ['Uden område', 'Ikke afklaret', 'Ikke afklaret', 1],
      ['I alt', null, null, 4],
    ]);
  });

  it('count what was promised by half-years', async () => {
    expect(await rowsOf('Tidshorisont')).toEqual([
      ['1. halvår 2027', 1, 0, 0, 0, 1],
      ['I alt', 1, 0, 0, 0, 1],
    ]);
  });

  it('show what people answered only where five have', async () => {
    expect(await rowsOf('Bøvl før')).toBeUndefined();
    expect(await rowsOf('Løst bagefter')).toEqual([
      ['It og adgange', 5, 3, 2, 0],
      ['I alt', 5, 3, 2, 0],
    ]);
    const proposals = ['it', 'it', 'it', 'loen', 'loen'].map((area, at) =>
      aPaperProposal(`2026-000${at}`, { areas: [area], hassle: at + 1 }),
    );
    expect(await rowsOf('Bøvl før', { proposals })).toEqual([
      ['Lagt sammen: Ansættelse og løn, It og adgange', 5, 3],
      ['I alt', 5, 3],
    ]);
  });

  it('put what was expected beside what came of it, summed where both are known', async () => {
    const at = '2026-11-20T09:00:00.000Z';
    const initiatives = [
      anInitiative('T2', {
        proposals: [no('2026-0002')],
        expected: { kr: 5_000, basis: 'estimated', at },
      }),
      anInitiative('T1', {
        proposals: [DECIDED.no],
        expected: { hoursAYear: 100, basis: 'estimated', at },
        realised: [{ hoursAYear: 80, hassle: 2, basis: 'measured', at, after: 3 }],
      }),
    ];
    const [header = [], ...rows] = (await sheetsOf({ initiatives })).get('Gevinst') ?? [];
    const cell = (row: number, name: string) => rows[row]?.[header.indexOf(name)];

    expect(rows.map(([title]) => title)).toEqual([
      'Tiltag T1',
      'Tiltag T2',
      'I alt, hvor begge tal er kendt',
    ]);
    expect(cell(0, 'Bøvl, opnået')).toBe(2);
    expect(cell(0, 'Det opnåede er')).toBe('Målt');
    expect(cell(1, 'Kr. om året, forventet')).toBe(5_000);
    expect(cell(2, 'Timer om året, forventet')).toBe(100);
    expect(cell(2, 'Timer om året, opnået')).toBe(80);
    expect(cell(2, 'Kr. om året, forventet')).toBe(0);
  });

  it('say the same in English', async () => {
    const sheets = await sheetsOf({}, 'en');
    expect([...sheets.keys()]).toContain('Area and need');
    expect(sheets.get('Status')?.at(-1)).toEqual(['All', 4, 1]);
  });
});
