import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSuggest } from '../../../src/text/suggestions/suggest.ts';
import { no } from '../../support/a-proposal.ts';
import { anArea, EVERY_AREA, suggestionsFor, WORDS } from '../../support/suggesting.ts';

describe('the area of a text', () => {
  it.each([
    ['hr', 'Ansættelsesbrevet til en ny vikar er 14 dage undervejs.'],
    ['hr', 'Når en medarbejder går på barsel, udfylder jeg fire blanketter om løn.'],
    ['it', 'Jeg har tre adgangskoder til min pc og glemmer dem alle.'],
    ['indkoeb', 'Vi må kun bestille tusser hos én leverandør med rammeaftale.'],
    ['ejendom', 'Varmen i bygningen kan vi ikke selv skrue ned, vi venter på en håndværker.'],
    ['oekonomi', 'Hver faktura under 200 kr. skal konteres på fem led.'],
    ['dokumentation', 'Vi dokumenterer det samme i to journaler.'],
    ['skole', 'Lærerne laver elevplaner, som ingen elev har glæde af.'],
    ['dagtilbud', 'Vores børnehave skal lave sprogvurdering af alle treårige.'],
    ['aeldre-sundhed', 'På plejehjemmet tæller vi medicin tre gange i døgnet.'],
    ['social', 'En underretning om en plejefamilie skal igennem fire hænder.'],
    ['beskaeftigelse', 'Jobcentret indkalder ledige til samtaler, som ingen kan nå.'],
    ['borgerservice', 'Folk står i kø ved skranken for at få nyt kørekort.'],
    ['teknik-miljoe', 'En byggetilladelse til et skur kræver en høring af hele vejen.'],
    ['kultur-fritid', 'Foreningerne søger haltider i svømmehallen på papir.'],
    ['politisk-betjening', 'Dagsordenen til byrådet skal laves i tre udgaver.'],
    ['kommunikation', 'Nyheder på intranettet og hjemmesiden skrives to gange.'],
    ['ledelse-styring', 'Vores virksomhedsplan og strategier fylder 80 sider.'],
  ])('is %s for: %s', async (area, text) => {
    const { areas } = await suggestionsFor(text);

    expect(areas[0]?.is).toBe(area);
  });

  it.each([
    ['KMD Momentum lukker hver fredag klokken tolv.', 'beskaeftigelse', 'KMD Momentum'],
    ['Nexus er nede igen.', 'aeldre-sundhed', 'Nexus'],
    ['Vi retter i SD hver måned.', 'hr', 'SD'],
    ['Vi skriver det i KLAR.', 'borgerservice', 'KLAR'],
  ])('is told by the name of a system: %s', async (text, area, name) => {
    const { areas } = await suggestionsFor(text);

    expect(areas[0]).toMatchObject({ is: area, words: [name] });
  });

  it('takes no small word for the short name of a system', async () => {
    const { areas } = await suggestionsFor('Det er ky og sd.');

    expect(areas.flatMap(({ words }) => words)).toEqual([]);
  });

  it.each([
    ['sv', 'Vi väntar på att anställningen ska godkännas av tre chefer.', 'hr'],
    ['no', 'Ansettelsen må godkjennes av tre ledere og vi venter på lønn.', 'hr'],
    ['en', 'It takes three signatures to pay an invoice of ten pounds.', 'oekonomi'],
  ])('is found in %s too', async (_, text, area) => {
    expect((await suggestionsFor(text)).areas[0]?.is).toBe(area);
  });

  it('is among the areas of the register, by whatever name it has there', async () => {
    const register = [anArea('a1', 'Indkøb og udbud'), anArea('a2', 'Personaleområdet')];
    const { areas } = await suggestionsFor('Lønsedlen er forkert hver måned.', register);

    expect(areas[0]).toMatchObject({ is: 'a2', words: ['Lønsedlen'] });
  });

  it('is known by the words of its name when the file knows nothing of it', async () => {
    const register = [anArea('x', 'Fiskekutteren'), anArea('y', 'Andet')];
    const { areas } = await suggestionsFor('Fiskekutteren ligger stille, og alt andet.', register);

    expect(areas).toMatchObject([{ is: 'x', words: ['Fiskekutteren'] }]);
  });

  it('may not be there at all', async () => {
    expect((await suggestionsFor('Lønsedlen er forkert.', [])).areas).toEqual([]);
  });
});

it('takes no word for the name of a system that is written in capitals', async () => {
  const { areas } = await suggestionsFor('Det er ikke klar endnu.');

  expect(areas.flatMap(({ words }) => words)).toEqual([]);
});

describe('need, authority and extent of a text', () => {
  it.each([
    ['abolish', 'Drop ugerapporten, ingen læser den.'],
    ['simplify', 'Reglen om to underskrifter er for kompliceret.'],
    ['system', 'De to it-systemer taler ikke sammen.'],
    ['process', 'Sagsgangen er uklar, og vi venter i ugevis på svar.'],
    ['guidance', 'Vi mangler en vejledning og nogen, der kan forklare den.'],
    ['automate', 'En robot kunne flytte tallene automatisk.'],
    ['exempt', 'Giv os en dispensation som forsøg.'],
  ])('finds that %s would help: %s', async (need, text) => {
    expect((await suggestionsFor(text)).need[0]?.is).toBe(need);
  });

  it.each([
    ['national', 'Bekendtgørelsen fra ministeriet kræver det.'],
    ['political', 'Byrådet har vedtaget serviceniveauet.'],
    ['administrative', 'Direktionen har besluttet en fælles retningslinje.'],
    ['process-owner', 'Lønkontoret vil have en blanket.'],
    ['own-unit', 'Det er gammel vane hos os selv.'],
  ])('finds that it is for %s to change: %s', async (authority, text) => {
    expect((await suggestionsFor(text)).authority[0]?.is).toBe(authority);
  });

  it.each([
    ['small', 'Tjeklisten mangler et link.'],
    ['medium', 'Arbejdsgangen og ansvarsfordelingen er uklar.'],
    ['large', 'Det kræver en lovændring og et nyt system i hele kommunen.'],
  ])('finds the extent %s: %s', async (extent, text) => {
    expect((await suggestionsFor(text)).extent[0]?.is).toBe(extent);
  });
});

describe('what was decided about alike proposals', () => {
  const judged = { area: 'hr', need: 'exempt', authority: 'national', extent: 'large' } as const;
  const cases = [
    { no: no('2026-12'), score: 0.9, judged },
    { no: no('2026-31'), score: 0.5, judged },
  ];
  const named = ['2026-0012', '2026-0031'];

  it('is suggested where no word of the text says anything, with their numbers', async () => {
    const found = await suggestionsFor('Det er tungt hver tirsdag.', EVERY_AREA, cases);

    const first = [found.areas[0], found.need[0], found.authority[0], found.extent[0]];
    expect(first.map((one) => one?.is)).toEqual(['hr', 'exempt', 'national', 'large']);
    expect(first.map((one) => one?.cases)).toEqual([named, named, named, named]);
  });

  it('makes what the words say surer, or less sure', async () => {
    const text = 'Vi mangler adgang til netværket.';
    const sure = async (area: string) => {
      const same = cases.map((one) => ({ ...one, judged: { ...judged, area } }));
      const { areas } = await suggestionsFor(text, EVERY_AREA, same);
      return areas.find(({ is }) => is === 'it')?.confidence ?? 0;
    };
    const alone = (await suggestionsFor(text)).areas[0]?.confidence ?? 0;

    expect(await sure('it')).toBeGreaterThan(alone);
    expect(await sure('hr')).toBeLessThan(alone);
  });

  it('counts for no area the register has no more', async () => {
    const { areas } = await suggestionsFor('Adgang', [anArea('it')], cases);

    expect(areas.map((one) => [one.is, one.cases])).toEqual([['it', undefined]]);
  });
});

describe('suggestions', () => {
  it('name the words as they stand in the text, a phrase whole', async () => {
    const { need } = await suggestionsFor('Systemerne TALER ikke\nsammen.');

    expect(need[0]?.words).toContain('TALER ikke\nsammen');
  });

  it('count other words from the next text on', async () => {
    let words = WORDS;
    const suggest = makeSuggest(() => words);
    const text = 'Fribillet til zoologisk have.';
    const before = await suggest.suggest(text, EVERY_AREA);
    const { hr } = WORDS.areas;
    const more = { ...hr!, da: { ...hr!.da, strong: ['fribillet'] } };
    words = { ...WORDS, areas: { ...WORDS.areas, hr: more } };

    const after = await suggest.suggest(text, EVERY_AREA);

    expect(before.areas[0]?.words).not.toEqual(['Fribillet']);
    expect(after.areas[0]).toMatchObject({ is: 'hr', words: ['Fribillet'] });
  });

  const anyWord = fc.constantFrom(
    ...['løn', 'Opus', 'fakturaerne', 'ansættelsesbrev', 'og', 'SD', 'taler ikke sammen', '2026'],
    ...['A\u030arsplan', 'e', '’', '\n', 'skolebestyrelsesmøderne', '🙂', 'system', 'ikke'],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(anyWord, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  it('of any text have confidences from 0 to 1 and words of the text', async () => {
    let words = 0;
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { areas, need, authority, extent } = await suggestionsFor(text);
        for (const one of [...areas, ...need, ...authority, ...extent]) {
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThan(1);
          expect(one.words.filter((word) => !text.includes(word))).toEqual([]);
          words += one.words.length;
        }
      }),
      { numRuns: 300 },
    );
    expect(words).toBeGreaterThan(0);
  });

  it('take no longer for odd texts than their length explains', async () => {
    const usual = 'Ansættelsesbreve og fakturaer skrives i hånden i to systemer. '.repeat(8);
    const odd = ['a'.repeat(4_000), 'skoleskoleskole'.repeat(300), 'løn '.repeat(1_000)];
    const measured = await fastest(usual);
    // Ten times as long, and with room for words that are all one compound.
    for (const text of odd) expect((await fastest(text)) / measured).toBeLessThan(200);
  });
});

/** The shortest of five runs, in milliseconds: only compared with another of the same minute. */
async function fastest(text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const started = performance.now();
    await suggestionsFor(text);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}
