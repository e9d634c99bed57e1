import { describe, expect, it } from 'vitest';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { asId, type ThemeId } from '../../../src/domain/shared/ids.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { writeCatalogue } from '../../../src/papers/catalogue/write-catalogue.ts';
import { aCatalogue } from '../../support/a-catalogue.ts';
import { no } from '../../support/a-proposal.ts';
import { sheetRows, wordTexts } from '../../support/read-paper.ts';

async function filesOf(over: Partial<PaperStock> = {}, language: 'da' | 'en' = 'da') {
  const [word, excel] = await writeCatalogue(aCatalogue(over), language, () => {});
  return {
    texts: wordTexts(word?.bytes ?? new Uint8Array()).map((text) => text.replaceAll('\u00a0', ' ')),
    sheets: await sheetRows(excel?.bytes ?? new Uint8Array()),
  };
}

/** What follows a heading, so many paragraphs of it; between a label and its text stands a tab. */
function under(texts: readonly string[], heading: string, count: number): readonly string[] {
  const at = texts.indexOf(heading);
  return at < 0 ? [] : texts.slice(at + 1, at + 1 + count);
}

describe('the catalogue in Word', () => {
  it('says how many there are, how many are merged, and what the signs mean here', async () => {
    const extentMeans = { small: { da: 'på en uge', en: 'in a week' } };
    const reach = { workplaces: 47, medContacts: 3 };
    const { texts } = await filesOf({ rules: { ...DEFAULT_RULES, extentMeans }, reach });

    expect(texts).toContain(
      'Kataloget rummer 4 forslag. De opleves på 47 af kommunens arbejdspladser.',
    );
    expect(texts.join('\n')).toContain('det gælder 1 forslag ud over dem, der har et nummer');
    expect(texts).toContain('● Lille: på en uge');
    expect(texts).toContain('■ Stort: kræver beslutning, udbud eller nye midler');
  });

  it('speaks of a single one as one', async () => {
    const proposals = aCatalogue().proposals.slice(0, 1);
    const { texts } = await filesOf({ proposals, reach: { workplaces: 1, medContacts: 0 } });
    expect(texts).toContain(
      'Kataloget rummer 1 forslag. Det opleves på 1 af kommunens arbejdspladser.',
    );
  });

  it('counts each area by extent, and all together', async () => {
    const { texts } = await filesOf();
    const from = texts.indexOf('I alt') + 1;

    expect(texts.slice(from, from + 24)).toEqual([
      ...['Ansættelse og løn', '0', '1', '0', '0', '1'],
      ...['It og adgange', '1', '0', '1', '0', '2'],
      ...['Uden område', '0', '0', '0', '1', '1'],
      ...['I alt', '1', '1', '1', '1', '4'],
    ]);
  });

  it('tells a decided one in four parts, with its sign, its example and its decision', async () => {
    const { texts } = await filesOf();
    const told = under(texts, '3. Timerne skrives tre steder', 10);

    expect(told).toEqual([
      '■ Stort omfang · 2026-0001, samlet med 2026-0007 · Bedre it · kan ændres af en central afdeling · 5 arbejdspladser',
      'Udfordring:Timerne skrives tre steder.',
      'Tiltag:Timerne skrives ét sted fra nytår. Resten følger.',
      'Det kan gøres nu:Skemaet kortes af.',
      'Det skal afklares først:Om systemet kan det.',
      'Forventet forbedring:I sparer et kvarter om ugen.',
      'Tidshorisont:1. halvår 2027 (senest 30. juni 2027)',
      'Eksempel fra praksis:»En vikar ventede ni dage.«',
      'Status:Gennemført',
      'Beslutning:Direktionen den 17. november 2026, punkt 6: tiltrådt',
    ]);
  });

  it('keeps back what is for those who handle it, and says what has no answer', async () => {
    const { texts } = await filesOf();

    expect(under(texts, '1. Forslag 2026-0003', 4)).toEqual([
      '▲ Mellem omfang · 2026-0003 · Bedre it · kan ændres af en central afdeling · 1 arbejdsplads',
      'Udfordring:Ordlyden er kun for dem, der behandler forslaget',
      'Svar:Der er ikke svaret endnu.',
      'Status:Til behandling',
    ]);
    expect(under(texts, '4. Vikarers timer skrives ind tre steder', 1)).toEqual([
      'Ikke vurderet · 2026-0004 · 1 arbejdsplads',
    ]);
    expect(texts).toContain('Svar:Vejledningen ligger på intranettet.');
  });

  it('stands under themes with their text where that is asked for', async () => {
    const theme = { id: asId<ThemeId>('t'), name: 'Vagtplan', text: 'Alt om vagter.' };
    const { texts, sheets } = await filesOf({
      wanted: { kind: 'catalogue', scope: { grouping: 'theme' } },
      themes: [{ ...theme, proposals: [no('2026-0001')] }],
    });

    expect(texts).toContain('Forslag efter tema og omfang');
    expect(under(texts, 'Alt om vagter.', 1)).toEqual(['1. Timerne skrives tre steder']);
    expect(texts).toContain('Uden tema');
    const [header = [], first = []] = sheets.get('Forslag') ?? [];
    expect(first[header.indexOf('Tema')]).toBe('Vagtplan');
    expect(first[header.indexOf('Område')]).toBe('It og adgange');
    expect(sheets.get('Antal')?.map(([name]) => name)).toContain('Vagtplan');
  });

  it('has nothing Danish left in English but what people wrote', async () => {
    const { texts } = await filesOf({}, 'en');

    expect(texts).toContain('Status:Done');
    expect(texts).toContain('Example from practice:“En vikar ventede ni dage.”');
    expect(texts).toContain('Decision:Direktionen on 17 November 2026, item 6: agreed');
    expect(texts.join('\n')).not.toMatch(/Udfordring|Omfang|Beslutning|Arbejdspladser/);
  });
});

describe('the catalogue in Excel', () => {
  it('has one row a proposal, numbered as in Word, with real days and figures', async () => {
    const { sheets } = await filesOf();
    const [header = [], ...rows] = sheets.get('Forslag') ?? [];
    const row = (at: number) =>
      Object.fromEntries(header.map((name, column) => [name, rows[at - 1]?.[column]]));

    expect(rows.map(([at, no]) => [at, no])).toEqual([
      [1, '2026-0003'],
      [2, '2026-0002'],
      [3, '2026-0001'],
      [4, '2026-0004'],
    ]);
    expect(row(3)).toMatchObject({
      Område: 'It og adgange',
      Omfang: '■ Stort',
      Tidshorisont: '1. halvår 2027',
      Senest: new Date('2027-06-30T00:00:00Z'),
      'Besluttet af': 'Direktionen',
      'Besluttet den': new Date('2026-11-17T00:00:00Z'),
      Beslutning: 'tiltrådt',
      Arbejdspladser: 5,
      'Samlet med': '2026-0007',
    });
    expect(row(4)).toMatchObject({ 'Kan ændres af': 'Ikke afklaret', Behov: 'Ikke afklaret' });
  });

  it('says under which number a proposal was filed', async () => {
    const [first, ...rest] = aCatalogue().proposals;
    const filed =
      first === undefined ? rest : [{ ...first, journal: '85.11.06-P20-7-26' }, ...rest];
    const { sheets } = await filesOf({ proposals: filed });
    const [header = [], ...rows] = sheets.get('Forslag') ?? [];
    const numbers = rows.map((row) => row[header.indexOf('Journalnummer')]);
    expect(numbers.filter((one) => one !== null)).toEqual(['85.11.06-P20-7-26']);
  });

  it('counts as Word counts', async () => {
    const { sheets, texts } = await filesOf();
    const rows = (sheets.get('Antal') ?? []).map((row) => row.map(String));

    expect(texts.join('|')).toContain(rows.slice(1).flat().join('|'));
    expect(sheets.get('Tegnforklaring')?.[0]).toEqual([
      '● Lille',
      'én afdeling kan gøre det inden for et kvartal uden nye midler',
    ]);
  });
});

it('tells how far it is', async () => {
  const steps: number[] = [];
  await writeCatalogue(aCatalogue(), 'da', ({ done }) => steps.push(done));
  expect(steps).toEqual([1, 2, 3, 4]);
});
