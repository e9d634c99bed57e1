import { describe, expect, it } from 'vitest';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { writeSurvey } from '../../../src/papers/survey/write-survey.ts';
import { aStock } from '../../support/a-stock.ts';
import { aSurvey, SURVEY } from '../../support/a-survey.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { wordTexts } from '../../support/read-paper.ts';

async function textsOf(over: Partial<PaperStock> = {}, language: 'da' | 'en' = 'da') {
  const stock = aStock({
    wanted: { kind: 'survey', scope: { round: SURVEY } },
    report: aSurvey(),
    released: [{ item: 'buy.text', text: 'Systemet er langsomt' }],
    ...over,
  });
  const [file] = await writeSurvey(stock, language, () => {});
  return { name: file?.name, texts: wordTexts(file?.bytes ?? new Uint8Array()) };
}

const below = (texts: readonly string[], text: string, count: number) => {
  const at = texts.indexOf(text);
  return at < 0 ? [] : texts.slice(at + 1, at + 1 + count);
};

describe('the annex on a survey', () => {
  it('begins with its findings in the words of the cards', async () => {
    const { name, texts } = await textsOf();

    expect(name).toBe('Lederundersøgelsen 2027 resultater 2026-11-23');
    expect(texts.slice(0, 14)).toEqual([
      'Lederundersøgelsen 2027: resultater',
      'Lundby Kommune',
      'Opgjort 21. maj 2027',
      'Kort fortalt',
      '60 af 80 har svaret. Det er 75 %. Resultatet er sammenlignet med 2026. Ingen af de 4 gennemsnit, der kan sammenlignes, har ændret sig signifikant.',
      'Indkøb',
      '»Indkøb samlet set« ligger på 3,4 (+0,1), ikke signifikant.',
      'Af 4 gennemsnit er 2 steget, 1 faldet og 1 uændret siden 2026. Ingen af ændringerne er signifikante.',
      '»Indkøbssupporten«: Neutrale svar er faldet 10 procentpoint (signifikant).',
      'Af de enkelte spørgsmål ligger »Indkøbssystemet« højest (3,6) og »Indkøbsaftalerne« lavest (3,1).',
      '»Hvad bør forbedres først?«: Flest har valgt »Systemet« (60 %).',
      'Børn og Unge: »Indkøb samlet set« ligger på 3,1 (-0,4), signifikant.',
      'Økonomi',
      '»Økonomi samlet set« ligger på 3,6.',
    ]);
  });

  it('has a line for each question, and says what nobody answered', async () => {
    const { texts } = await textsOf();

    expect(below(texts, 'Indkøbssupporten', 7)).toEqual([
      '60',
      '3,3',
      '(+0,1) ikke signifikant',
      '33 %',
      '33 % (43 %)',
      '33 %',
      '2',
    ]);
    expect(texts).toContain('Ingen har svaret på: Svartiden');
  });

  it('says once of a new section that there is nothing to compare with', async () => {
    const { texts } = await textsOf();

    const title = 'Økonomi: spørgsmål for spørgsmål (ny i år, ingen sammenligning)';
    expect(below(texts, title, 2)).toEqual(['Spørgsmål', 'Svar']);
    expect(below(texts, 'Budgetopfølgning', 3)).toEqual(['60', '3,5', '33 %']);
  });

  it('keeps hidden groups hidden, and counts them', async () => {
    const { texts } = await textsOf();

    expect(texts).toContain('Teknik: skjult: for få svar');
    expect(texts.find((text) => text.startsWith('Ét resultat er skjult'))).toBeDefined();
  });

  it('tells which initiatives it led to, and names nobody', async () => {
    const initiative = anInitiative('aftaler', {
      title: 'Ét sted til aftaler',
      lead: { name: 'Ole Bang' },
      area: 'hr',
      origin: {
        round: SURVEY,
        title: 'Lederundersøgelsen',
        item: 'buy.2',
        question: { da: 'indkøbsaftalerne', en: 'agreements' },
      },
    });
    const { texts } = await textsOf({ initiatives: [initiative] });
    const none = await textsOf();

    expect(below(texts, 'Tiltag, der er oprettet ud fra resultaterne', 7).slice(5)).toEqual([
      'Indkøbsaftalerne',
      'Ét sted til aftaler',
    ]);
    expect(texts.join()).not.toContain('Ole Bang');
    expect(none.texts).toContain('Der er ikke oprettet tiltag ud fra undersøgelsen endnu.');
  });

  it('has what was released of the free texts, and none of their other words', async () => {
    const { texts } = await textsOf();

    expect(texts).toContain('»Systemet er langsomt«');
    expect(below(texts, 'Temaer: Hvad bør ændres?', 4)).toEqual([
      'Tema',
      'Har skrevet om det',
      'It',
      '9',
    ]);
    expect(texts.join()).not.toContain('Sofies');
  });

  it('has a method page with the tests', async () => {
    const { texts } = await textsOf();

    expect(below(texts, 'Test af ændringer, alle samlet', 12).slice(6)).toEqual([
      'Indkøb samlet set',
      '+0,1',
      'Welchs t-test',
      '0,210',
      '1,000',
      'ikke signifikant',
    ]);
    expect(texts).toContain('It, Teknik');
  });

  it('has nothing Danish left in English', async () => {
    const { texts } = await textsOf({}, 'en');

    expect(texts.slice(3, 5)).toEqual([
      'In short',
      '60 of 80 have answered. That is 75 %. The results are compared with 2026. None of the 4 means that can be compared has changed significantly.',
    ]);
  });
});
