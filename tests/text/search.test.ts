import { describe, expect, it } from 'vitest';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import { makeSearch } from '../../src/text/search.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';

const about = (number: string, challenge: string, more = {}) =>
  aProposal(number, { answers: { challenge, hassle: 3, ...more } });
const proposals = [
  about('2026-1', 'Vi taster de samme oplysninger i tre skemaer, når vi ansætter en vikar.'),
  about('2026-2', 'Indkøb under 500 kr. kræver to godkendelser.', { wish: 'Et indkøbskort' }),
  about('2026-3', 'Børnehaven på Ågade venter på svar om barselsrefusion.'),
];
const find = async (query: string, all = proposals) => makeSearch().find(TENANT, all, query);

describe('search', () => {
  it.each([
    ['another form of the word', 'skema', ['2026-0001']],
    ['the word as a verb in another tense', 'ansætte', ['2026-0001']],
    ['the beginning of a long word', 'barsel', ['2026-0003']],
    ['capitals', 'VIKAR', ['2026-0001']],
    ['aa for å', 'Aagade', ['2026-0003']],
    ['a letter typed wrong', 'barselsrefusjon', ['2026-0003']],
    ['a word of an answer that is not the challenge', 'indkøbskort', ['2026-0002']],
    ['all of several words', 'vikar skemaer', ['2026-0001']],
    ['words of which one is missing', 'vikar godkendelse', []],
    ['nothing', '  ', []],
    ['words of no proposal', 'vagtplan', []],
  ])('finds by %s', async (_, query, found) => {
    expect(await find(query)).toEqual(found);
  });

  it('finds by the name of the collection or workshop it came in with', async () => {
    const round = asId<RoundId>('r');
    const [one, two] = [about('2026-8', 'Et.'), about('2026-9', 'To.')];
    const all = [
      { ...one, campaign: { round, title: 'Bøvljagten' } },
      { ...two, origin: { round, workshop: 'Lederdag', station: 'Indkøb' } },
    ];

    expect(await find('bøvljagten', all)).toEqual(['2026-0008']);
    expect(await find('lederdag', all)).toEqual(['2026-0009']);
  });

  it('puts the one first that has the word in its challenge', async () => {
    const all = [
      about('2026-4', 'Noget andet.', { wish: 'Et bedre kørselsregnskab' }),
      about('2026-5', 'Kørselsregnskab.'),
    ];

    expect(await find('kørselsregnskab', all)).toEqual(['2026-0005', '2026-0004']);
  });

  it('does not take a chosen code for a word', async () => {
    const all = [about('2026-6', 'Noget.', { need: 'system', visibility: 'handlers' })];

    expect(await find('system', all)).toEqual([]);
  });

  it('finds what was changed by its new words only, and no longer what is gone', async () => {
    const search = makeSearch();
    await search.find(TENANT, proposals, 'vikar');
    const [, second, third] = proposals;

    const now = [about('2026-1', 'Rejseafregning'), second!];

    expect(await search.find(TENANT, now, 'vikar')).toEqual([]);
    expect(await search.find(TENANT, now, 'rejseafregning')).toEqual(['2026-0001']);
    expect(await search.find(TENANT, now, 'barselsrefusion')).toEqual([]);
    expect(await search.find(TENANT, [...now, third!], 'barselsrefusion')).toEqual(['2026-0003']);
  });
});
