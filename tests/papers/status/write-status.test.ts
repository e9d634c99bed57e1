import { describe, expect, it } from 'vitest';
import { writeStatus } from '../../../src/papers/status/write-status.ts';
import { aDecided, aStatusStock } from '../../support/a-status.ts';
import { sheetRows, wordTexts } from '../../support/read-paper.ts';

const filesOf = async (over = {}, language: 'da' | 'en' = 'da') => {
  const [word, excel] = await writeStatus(aStatusStock(over), language, () => {});
  return {
    texts: wordTexts(word?.bytes ?? new Uint8Array()),
    sheets: await sheetRows(excel?.bytes ?? new Uint8Array()),
  };
};

describe('the status', () => {
  it('begins with a paragraph in figures', async () => {
    const { texts } = await filesOf();

    expect(texts.slice(0, 6)).toEqual([
      'Status på forenklingsforslag',
      'Lundby Kommune',
      'Siden 1. november 2026',
      '1. december 2027',
      'Kort fortalt',
      'Status omfatter 4 forslag fra kommunens arbejdspladser: 1 er gennemført, 1 er forsinket, 1 er til behandling i et forum og 1 er endnu ikke besvaret. Siden 1. november 2026 er 2 løfter om en tid gjort op: 1 er holdt og 1 er ikke holdt. Tiltagene ventes at frigøre 1.510 timer om året (anslået for 2 tiltag). Indtil nu er der målt 250,5 timer om året (1 tiltag). Det oplevede bøvl er gået fra 4,0 til 2,0 på en skala fra 1 til 5 (1 tiltag). 1 tiltag er taget i brug på flere arbejdspladser end dem, der foreslog det. På spørgsmålet, om problemet er løst hos dem, har 3 svaret ja, 1 delvist og 0 nej.',
    ]);
  });

  it('says the same figures in Word and in Excel', async () => {
    const { texts, sheets } = await filesOf();
    const [, ...figures] = sheets.get('Tal') ?? [];
    const inExcel = figures.filter(([, count]) => count !== 0 && count !== null);

    const from = texts.indexOf('Hvor det står') + 2;
    const inWord = texts.slice(from, from + 2 * inExcel.length);
    expect(inWord).toEqual(inExcel.flat().map(String));
    expect(inExcel.at(-1)).toEqual(['I alt', 4]);
  });

  it('has a row for each proposal, with real days, and names nobody', async () => {
    const { sheets, texts } = await filesOf();
    const [, done, late, board, team] = sheets.get('Forslag') ?? [];

    expect(done).toEqual(
      expect.arrayContaining(['2026-0001', 'Gennemført', new Date('2027-05-03T00:00:00Z')]),
    );
    expect(late).toEqual(
      expect.arrayContaining(['Forsinket', 'Adgang bestilles én gang', '2026-0009']),
    );
    expect(board).toContain('Til behandling i et forum');
    expect(team).toContain('Forenklingsteamet');
    expect(JSON.stringify([texts, [...sheets]])).not.toMatch(/Ole Bang|ole\.bang/);
  });

  it('tells each promise with how it went', async () => {
    const { sheets, texts } = await filesOf();

    expect(
      sheets
        .get('Løfter')
        ?.slice(1)
        .map((row) => row[4]),
    ).toEqual(['Holdt, færdigt 3. maj 2027', 'Ikke holdt']);
    expect(texts).toContain('Holdt, færdigt 3. maj 2027');
  });

  it('keeps expected and realised, estimated and measured apart', async () => {
    const { sheets, texts } = await filesOf();

    expect(sheets.get('Udbytte')?.[1]?.slice(1, 9)).toEqual([
      'Færdigt',
      310,
      null,
      'Anslået',
      250.5,
      null,
      'Målt',
      2,
    ]);
    const at = texts.indexOf('Realiseret tid');
    expect(texts.slice(at + 1, at + 3)).toEqual(['Ikke opgjort', '250,5 timer (1 tiltag)']);
  });

  it('says where it is in use, and who has what is not answered', async () => {
    const { sheets } = await filesOf();

    expect(sheets.get('Udbredelse')?.[1]?.slice(0, 2)).toEqual([
      'Vikarers timer skrives ét sted',
      'Skoler',
    ]);
    expect(sheets.get('Ubesvarede')?.[1]).toEqual([
      'board',
      1,
      new Date('2027-11-01T00:00:00Z'),
      1,
    ]);
  });

  it('keeps the reason of what was dealt with behind closed doors', async () => {
    const closed = aDecided('2026-0001', {
      status: 'closed',
      outcome: 'not-carried-out',
      reason: 'Sagen er hemmelig',
    });
    const decision = { ...closed.decision, closed: true };
    const open = await filesOf({ proposals: [closed], initiatives: [] });
    const shut = await filesOf({ proposals: [{ ...closed, decision }], initiatives: [] });

    expect(open.texts.join()).toContain('hemmelig');
    expect(shut.texts.join()).not.toContain('hemmelig');
  });

  it('says what is not known, without a table of nothing', async () => {
    const { texts, sheets } = await filesOf({
      proposals: [aDecided('2026-0001')],
      initiatives: [],
    });
    expect([...sheets.keys()]).toEqual(['Tal', 'Forslag']);

    expect(texts).toContain('Der er ikke oplyst udbytte af tiltagene endnu.');
    expect(texts).toContain('Ingen tiltag er meldt taget i brug andre steder endnu.');
    expect(texts.join()).toContain('ingen løfter om en tid');
  });

  it('is all in English when that is asked for', async () => {
    const { texts } = await filesOf({ team: '' }, 'en');

    expect(texts[5]).toContain('1 is done, 1 is late');
    expect(texts).toContain('The simplification team');
    expect(texts.join(' ')).not.toMatch(/[æøå]r|forslag(?!er)/);
  });
});
