import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SKELETONS, type Skeleton } from '../../../src/domain/paper/wanted.ts';
import { writeCase } from '../../../src/papers/case/write-case.ts';
import { aCase, decided } from '../../support/a-case.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { wordTexts } from '../../support/read-paper.ts';

type Given = Parameters<typeof aCase>;

async function textsOf(...given: Given): Promise<readonly string[]> {
  const [file] = await writeCase(aCase(...given), 'da', () => {});
  return wordTexts(file?.bytes ?? new Uint8Array());
}

async function textOf(...given: Given): Promise<string> {
  return (await textsOf(...given)).join('\n');
}

/** The headings of the first level in their order. */
async function headingsOf(skeleton: Skeleton): Promise<string> {
  const [file] = await writeCase(aCase({ skeleton }), 'da', () => {});
  const bytes = file?.bytes ?? new Uint8Array();
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs
    .filter((one) => one.includes('w:val="Heading1"'))
    .map((one) => one.replace(/<[^>]*>/g, ''))
    .join(' / ');
}

describe('the headings of a case', () => {
  it.each([
    [
      'copenhagen',
      'Indstilling / Problemstilling / Løsning / Økonomi / Videre proces / Beslutning / Bilag',
    ],
    ['herning', 'Sagsresume / Sagsfremstilling / Indstilling / Beslutning / Bilag'],
    ['albertslund', 'Anledning / Sagsfremstilling / Økonomi / Indstilling / Beslutning / Bilag'],
    [
      'ballerup',
      'Tidligere behandling / Sammendrag / Baggrund / Sagsfremstilling / Økonomiske konsekvenser og finansiering / Bilag / Beslutningen træffes af / Indstilling / Beslutning',
    ],
  ] as const)('stand as in %s', async (skeleton, headings) => {
    expect(await headingsOf(skeleton)).toBe(headings);
  });
});

describe('a case', () => {
  it('says who, when and under which number, and leaves the decision open', async () => {
    const texts = await textsOf();
    expect(texts).toContain('Forenkling i Lundby');
    expect(texts).toContain('Økonomiudvalget');
    expect(texts).toContain('Mødedato: 2. december 2026');
    expect(texts).toContain('Sagsnr.: 85.11.06-P20-1-26');
    expect(texts).toContain('Sagsbehandler: Mette Friis');
    expect(texts).toContain('[Beslutningen skrives ind efter mødet]');
  });

  it('speaks of a single proposal as one, and counts nothing of it', async () => {
    const texts = await textsOf({}, { proposals: [decided('2026-0001')] });
    expect(texts.join('\n')).not.toMatch(
      /Ingen af forslagene|gennemføre dem|\(ét forslag\)|\(1\)|hvad de fører|bag forslagene|Forslagene er/,
    );
    expect(texts).not.toContain('Forslagene fordelt på områder');
    expect(texts).toContain('Hvem kan ændre det: den centrale afdeling, der ejer processen.');
  });

  it('is named after what the forum is to do, when it has no title', async () => {
    expect(await textsOf({ title: '', matter: 'status' })).toContain(
      'Status på administrativ forenkling',
    );
  });

  it('tells how the proposals stand, and says the same in its table', async () => {
    const texts = await textsOf();
    expect(texts.join('\n')).toContain(
      'De 6 forslag fordeler sig sådan: 1 er gennemført, 2 er planlagt, 2 er endnu ikke besvaret og 1 gennemføres ikke.',
    );
    const total = texts.indexOf('I alt');
    expect(texts.slice(total + 1, total + 6)).toEqual(['6', '1', '2', '1', '2']);
  });

  it('gives in a status the period, and which of the times that were told held', async () => {
    const stock = aCase({ matter: 'status' });
    const scope = { forum: 'oeu', since: '2026-01-01' };
    const moved = [{ until: '2026-10-31', at: '2026-10-01T09:00:00.000Z' }];
    const initiatives = [
      anInitiative('a', {
        proposals: nos('2026-0001'),
        moved,
        createdAt: '2026-09-01T09:00:00.000Z',
      }),
    ];
    const over = { initiatives, on: '2026-11-23', wanted: { ...stock.wanted, scope } };
    const text = await textOf({ matter: 'status' }, over);
    expect(text).toContain('Status dækker tiden fra 1. januar 2026 til 23. november 2026');
    expect(text).toContain('1 løfte om en tid gjort op: 1 er flyttet, før tiden løb ud.');
    expect(await textOf()).not.toContain('løfte om en tid');
  });

  it('tells where the proposals were handled, and what was said of how many', async () => {
    expect(await textOf()).toContain(
      'Direktionen den 20. oktober 2026, punkt 2: 3 forslag blev tiltrådt og 1 blev ikke tiltrådt.',
    );
  });

  it('quotes an example that somebody released, with what comes of it', async () => {
    const text = await textOf();
    expect(text).toContain('»Den samme regning kom tilbage fire gange.«');
    expect(text).toContain('Det har kommunen gjort: Adgang bestilles én gang.');
    const planned = decided('2026-0001', { example: 'Vi venter' });
    expect(await textOf({}, { proposals: [planned] })).toContain(
      'Det gør kommunen: Adgang bestilles én gang. Tidshorisont: 1. halvår 2027.',
    );
    expect(await textOf({}, { proposals: [planned], on: '2027-07-01' })).toContain(
      'Tiden, der er meldt ud, er overskredet (1. halvår 2027).',
    );
  });

  it('promises nothing of economy that nobody registered', async () => {
    expect(await textOf()).toContain('Der er ikke registreret økonomi på forslagene.');
    const economy = { amount: -120_000, unit: 'kr', every: 'year' } as const;
    const one = aPaperProposal('2026-0001', { decision: aPaperDecision({}, { economy }) });
    const text = await textOf({}, { proposals: [one] });
    expect(text).toContain('Besparelse: 120.000 kr. om året (ét forslag)');
    expect(text).not.toContain('Der er ikke registreret');
  });

  it('says when most of it is to be done, in half-years', async () => {
    expect(await textOf()).toContain(
      'Alle 2 forbedringer, der er på vej, ventes udført i 1. halvår 2027.',
    );
  });

  it('says nothing of what was decided behind closed doors, but counts it', async () => {
    const decision = aPaperDecision({}, { closed: true });
    const one = aPaperProposal('2026-0001', { status: 'decided', outcome: 'planned', decision });
    const text = await textOf({}, { proposals: [one] });
    expect(text).toContain('Ét forslag er behandlet for lukkede døre.');
    expect(text).not.toContain('Adgang bestilles');
  });

  it('lists what the forum is to decide, and not what it is only told of', async () => {
    const texts = await textsOf({ matter: 'decision' });
    const at = texts.indexOf('Forslag, der venter på en beslutning');
    expect(texts.slice(at + 1, at + 3)).toEqual([
      'Vikarers timer skrives ind tre steder (forslag 2026-0005, 1 arbejdsplads, omfang: lille)',
      'Vikarers timer skrives ind tre steder (forslag 2026-0006, 1 arbejdsplads, omfang: mellem)',
    ]);
    expect(await textsOf()).not.toContain('Forslag, der venter på en beslutning');
    const many = Array.from({ length: 12 }, (_, no) => aPaperProposal(`2026-${1000 + no}`));
    expect(await textOf({ matter: 'decision' }, { proposals: many })).toContain(
      'Derudover venter 2 forslag på en beslutning.',
    );
  });

  it('keeps the words of a proposal that are for those who handle it', async () => {
    const { title: _, ...kept } = aPaperProposal('2026-0007', { kept: true });
    const text = await textOf({ matter: 'decision' }, { proposals: [kept] });
    expect(text).toContain('Ordlyden er kun for dem, der behandler forslaget (forslag 2026-0007');
  });

  it('marks in Herning the forums that treat it', async () => {
    const texts = await textsOf({ skeleton: 'herning' });
    const at = texts.indexOf('DIR');
    expect(texts.slice(at, at + 4)).toEqual(['DIR', 'ØU', 'x', 'x']);
  });

  it('speaks of one proposal as one', async () => {
    const one = aPaperProposal('2026-0001');
    const text = await textOf({}, { proposals: [one], reach: { workplaces: 1, medContacts: 0 } });
    expect(text).toContain('Forslaget er endnu ikke besvaret.');
    expect(text).toContain('Det opleves på 1 arbejdsplads.');
    expect(text).not.toMatch(/1 forslag|De 1 /);
  });

  it.each(SKELETONS)('%s has no word of the other language', async (skeleton) => {
    const text = await textOf({ skeleton, annexes: ['overview'], recommended: 'overview' });
    expect(text).not.toMatch(/\b(the|proposals|undefined|null|NaN)\b/);
    const [file] = await writeCase(aCase({ skeleton }), 'en', () => {});
    const english = wordTexts(file?.bytes ?? new Uint8Array()).join('\n');
    expect(english).not.toMatch(/\b(forslag|ikke|undefined)\b/);
  });
});

describe('the recommendation', () => {
  it.each([
    [
      'copenhagen',
      'orientation',
      'orienteringen om de 6 forenklingsforslag tages til efterretning.',
    ],
    ['herning', 'orientation', 'arbejdet med de 6 forenklingsforslag tages til orientering.'],
    [
      'albertslund',
      'decision',
      'det godkendes, at der arbejdes videre med de 6 forenklingsforslag.',
    ],
    ['ballerup', 'decision', 'det tiltrædes, at der arbejdes videre med de 6 forenklingsforslag.'],
    ['ballerup', 'discussion', 'de 6 forenklingsforslag drøftes med udgangspunkt i sagen.'],
    ['own', 'status', 'status på de 6 forenklingsforslag tages til efterretning.'],
  ] as const)('of %s says of %s what is usual there', async (skeleton, matter, point) => {
    expect(await textsOf({ skeleton, matter })).toContain(`at ${point}`);
  });

  it('refers to the first annex, and the list marks the one that is recommended', async () => {
    const texts = await textsOf({
      annexes: ['catalogue', 'overview'],
      recommended: 'overview',
      ownAnnexes: ['Notat om metoden'],
    });
    expect(texts.join('\n')).toContain('om de 6 forenklingsforslag, jf. bilag 1, tages til');
    const at = texts.indexOf('3 bilag, heraf 1 anbefales');
    expect(texts.slice(at + 1, at + 4)).toEqual([
      'Bilag 1: Oversigt over forenklingsforslag med trafiklys (anbefales)',
      'Bilag 2: Katalog over forenklingsforslag',
      'Bilag 3: Notat om metoden',
    ]);
  });
});
