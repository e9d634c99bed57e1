import { describe, expect, it } from 'vitest';
import { searchProposals } from '../../src/usecases/search-proposals.ts';
import { aProposal } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { CHANNEL } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

async function aTown() {
  const world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { answers: { challenge: 'vikar' } }));
  await world.stored(aProposal('2026-2', { answers: { challenge: 'indkøb' } }));
  const search = async (words: string) => {
    const found = await searchProposals(world.deps, world.administrator, { words, page: 0 });
    return value(found).items.map(({ no }) => no);
  };
  return { ...world, search };
}

describe('searchProposals', () => {
  it('gives the proposals the words are found in', async () => {
    const { search } = await aTown();

    expect(await search('indkøb')).toEqual(['2026-0002']);
    expect(await search('')).toEqual([]);
  });

  it('looks for no more than the first 200 characters', async () => {
    const { deps, administrator } = await aTown();
    const asked: string[] = [];
    const find: typeof deps.search.find = async (_tenant, _proposals, query) => {
      asked.push(query);
      return [];
    };

    const wanted = { words: 'vikar '.repeat(20_000), page: 0 };
    await searchProposals({ ...deps, search: { find } }, administrator, wanted);

    expect(asked).toEqual([wanted.words.slice(0, 200)]);
  });

  it('finds a proposal by its number, however it is written', async () => {
    const { search } = await aTown();

    expect(await search('2026-1')).toEqual(['2026-0001']);
    expect(await search('2026-0009')).toEqual([]);
  });

  it('is for administrators', async () => {
    const { deps, caller, nanna } = await aTown();

    const found = await searchProposals(deps, caller(nanna, CHANNEL), { words: 'x', page: 0 });

    expect(found).toEqual({ ok: false, problem: { kind: 'not-administrator' } });
  });
});
