import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';

const VIKAR = 'Vikaren skal skrives op tre steder, før hun kan se vagtplanen.';

/** Proposals with these texts, numbered from 1. */
function texts(...challenges: readonly string[]): readonly Proposal[] {
  return challenges.map((challenge, at) =>
    aProposal(`2026-${String(at + 1).padStart(4, '0')}`, { answers: { challenge } }),
  );
}

async function alike(text: string, proposals: readonly Proposal[]) {
  return makeLikeness().find(TENANT, proposals, { text, may: () => true, most: 3 });
}

describe('two texts about the same', () => {
  it.each([
    ['Nye vikarer venter i ugevis på at komme på vagtplanen.', VIKAR],
    [
      'Ansættelsesbrevet kommer først, når hun er begyndt.',
      'Bevis på ansættelse mangler, når de begynder.',
    ],
    ['Barselsrefusion er svær at søge.', 'Refusion ved barsel tager lang tid at søge hjem.'],
    ['Lønsedler med tillæg er forkerte.', 'Løn med tillæg bliver forkert hver måned.'],
    [
      'Vi mangler nøglebrikker, når vi bestiller dem.',
      'Bestilling af nøglebrikker tager for lang tid.',
    ],
  ])('are alike: %s', async (mine, theirs) => {
    for (const [one, other] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      expect(await alike(one, texts(other))).toMatchObject([{ no: '2026-0001' }]);
    }
  });

  it('are so because of words that stand in them, in whatever form', async () => {
    const [found] = await alike(
      'Barselsrefusionen er SVÆR at søge.',
      texts('Refusion ved barsel: vi søgte tre gange.'),
    );

    expect(found?.shared).toContainEqual({ mine: 'barselsrefusionen', theirs: 'refusion' });
    expect(found?.shared).toContainEqual({ mine: 'barselsrefusionen', theirs: 'barsel' });
  });
});

describe('two texts about different things', () => {
  it.each([
    ['Referatet godkendes to gange.', 'Vi bestiller rengøring på et skema.'],
    ['Rengøring bestilles i et skema, som skal godkendes.', 'Kørsel skal godkendes i et skema.'],
    ['En vikar skal have en ny attest.', 'En vikar til én time skal godkendes af to ledere.'],
    ['Forhandling om løn tager tid.', 'Handling af ind­køb tager tid.'],
    [
      'Vi bruger meget tid på problemer i kommunen.',
      'Kommunen har mange problemer, der tager tid.',
    ],
    ['', ''],
  ])('are not alike: %s', async (mine, theirs) => {
    expect(await alike(mine, texts(theirs))).toEqual([]);
  });
});

describe('the likeness', () => {
  it('gives at most as many as wanted, the most alike first, and passes over the others', async () => {
    const proposals = texts(
      'Vikarer mangler adgang.',
      VIKAR,
      VIKAR,
      `${VIKAR} Det er dumt.`,
      VIKAR,
    );

    const found = await makeLikeness().find(TENANT, proposals, {
      text: VIKAR,
      may: ({ no }) => no !== '2026-0005',
      most: 2,
    });

    expect(found.map(({ no }) => no)).toEqual(['2026-0003', '2026-0002']);
    expect(found.map(({ score }) => score)).toEqual([1, 1]);
  });

  it('follows what is added, changed and gone', async () => {
    const likeness = makeLikeness();
    const ask = async (proposals: readonly Proposal[]) =>
      (await likeness.find(TENANT, proposals, { text: VIKAR, may: () => true, most: 3 })).map(
        ({ no }) => no,
      );
    const [first, second] = texts(VIKAR, 'Taget på hallen er utæt.');
    if (first === undefined || second === undefined) throw new Error('two are needed');

    expect(await ask([first])).toEqual(['2026-0001']);
    expect(await ask([first, second])).toEqual(['2026-0001']);
    const changed = { ...second, answers: { challenge: VIKAR } };
    expect(await ask([first, changed])).toEqual(['2026-0002', '2026-0001']);
    expect(await ask([changed])).toEqual(['2026-0002']);
  });

  it('keeps municipalities apart', async () => {
    const likeness = makeLikeness();
    await likeness.find(TENANT, texts(VIKAR), { text: VIKAR, may: () => true, most: 3 });
    const other = asId<typeof TENANT>('22222222-2222-4333-8444-555555555555');

    expect(await likeness.find(other, [], { text: VIKAR, may: () => true, most: 3 })).toEqual([]);
  });

  it('scores from 0 to 1, and 1 for the same text', async () => {
    const word = fc.constantFrom(
      'vikar',
      'vagtplan',
      'refusion',
      'barsel',
      'barselsrefusion',
      'nøgle',
      'attest',
      'løn',
    );
    const text = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));

    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const [there] = await alike(one, texts(other));
        const [same] = await alike(`${one} vikar attest`, texts(`${one} vikar attest`));

        expect(there?.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(there?.score ?? 0).toBeLessThanOrEqual(1);
        expect(same?.score).toBeCloseTo(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('other texts', () => {
  const LATER = { id: 'later', text: 'Vikarer på vagtplanen fra første dag' };
  const ROOF = { id: 'roof', text: 'Nyt tag på hallen' };
  const text = 'Nye vikarer venter i ugevis på at komme på vagtplanen.';

  it('are found in the same way, the likest first, with the words that led to them', async () => {
    const near = { id: 'near', text };

    const found = await makeLikeness().among(TENANT, [ROOF, LATER, near], { text });

    expect(found.map(({ id }) => id)).toEqual(['near', 'later']);
    expect(found[1]?.shared).toContainEqual({ mine: 'vagtplanen', theirs: 'vagtplanen' });
  });

  it('are found for less where less is asked, but never for one word by chance', async () => {
    const long = `${LATER.text}. ${'Adgang, nøgle, kalender, telefon, computer, mødested. '.repeat(2)}`;
    const others = [
      { id: 'long', text: long },
      { id: 'one', text: 'Vagtplanen' },
    ];
    const found = async (least: number) =>
      (await makeLikeness().among(TENANT, others, { text, least })).map(({ id }) => id);

    expect(await found(0.9)).toEqual([]);
    expect(await found(0.05)).toEqual(['long']);
  });
});
