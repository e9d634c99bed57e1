import { describe, expect, it } from 'vitest';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { writeProgramme } from '../../../src/papers/programme/write-programme.ts';
import { aStock } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { sheetRows, wordTexts } from '../../support/read-paper.ts';

const ROUND = asId<RoundId>('survey-2026');
const INITIATIVES = [
  anInitiative('a', {
    title: 'Adgang bestilles én gang',
    focus: 'Færre systemer',
    lead: { name: 'Ole Bang' },
    proposals: nos('2026-0001', '2026-0004'),
    origin: {
      round: ROUND,
      title: 'Lederundersøgelsen 2026',
      item: 'q1',
      question: { da: 'Er det nemt at bestille adgang?', en: 'Is access easy to order?' },
      quotes: ['Det tager tre uger'],
    },
  }),
  anInitiative('b', {
    title: '=1+1',
    area: 'hr',
    horizon: { text: '2028', from: '2028-01-01', until: '2028-12-31' },
  }),
];

const filesOf = async (year: number, language: 'da' | 'en' = 'da') => {
  const wanted = { kind: 'programme', scope: { year } } as const;
  const stock = aStock({ wanted, initiatives: INITIATIVES });
  const [word, excel] = await writeProgramme(stock, language, () => {});
  return {
    texts: wordTexts(word?.bytes ?? new Uint8Array()),
    sheets: await sheetRows(excel?.bytes ?? new Uint8Array()),
  };
};

describe('the work programme', () => {
  it('has each initiative with its time, who answers for it and where it comes from', async () => {
    const { texts, sheets } = await filesOf(2027);

    expect(texts).toContain('Arbejdsprogram for administrativ forenkling 2027');
    expect(texts).toContain(
      'Arbejdsprogrammet rummer 1 tiltag. Fokusområdet er Færre systemer. 1 tiltag svarer på forslag fra kommunens arbejdspladser. 1 tiltag udspringer af en undersøgelse blandt kommunens ledere eller medarbejdere.',
    );
    expect(sheets.get('Tiltag')?.[1]).toEqual([
      'It og Digitalisering',
      'Færre systemer',
      'Adgang bestilles én gang',
      'Ét skema',
      '1. halvår 2027',
      new Date('2027-06-30T00:00:00Z'),
      'It og Digitalisering, It og adgange',
      'Lederundersøgelsen 2026: Er det nemt at bestille adgang?\n2 forslag (2026-0001, 2026-0004)',
      'Planlagt',
    ]);
    expect(texts).toContain('1. halvår 2027 (senest 30. juni 2027)');
  });

  it('names nobody', async () => {
    const { texts, sheets } = await filesOf(2027);

    expect(JSON.stringify([texts, [...sheets]])).not.toMatch(/Ole Bang|tre uger/);
  });

  it('makes no formula of what somebody typed, and counts the same in both files', async () => {
    const { texts, sheets } = await filesOf(2028);

    expect(sheets.get('Tiltag')?.map((row) => row[2])).toContain('=1+1');
    expect(sheets.get('Fokusområder')?.at(-1)).toEqual(['I alt', 2]);
    expect(texts.slice(texts.indexOf('I alt'), texts.indexOf('I alt') + 2)).toEqual(['I alt', '2']);
  });

  it('is all in English when that is asked for', async () => {
    const { texts } = await filesOf(2028, 'en');

    expect(texts).toContain('Other initiatives');
    expect(texts.join(' ')).toContain('2 proposals (2026-0001, 2026-0004)');
  });
});
