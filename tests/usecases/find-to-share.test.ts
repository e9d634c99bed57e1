import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/people/person.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { makeSearch } from '../../src/text/search.ts';
import { type FindDeps, findToShare } from '../../src/usecases/find-to-share.ts';
import { personalPlace } from '../support/channel-world.ts';
import { aWorld, handedIn, type World } from '../support/leader-world.ts';

const VIKAR = 'Vikarens timer skrives ind tre steder hver fredag.';
const NOEGLE = 'Nøglerne til gymnastiksalen bestilles på et skema.';

let world: World;
let deps: FindDeps;
let jens: Person;

beforeEach(async () => {
  world = await aWorld();
  deps = { ...world.deps, shareable: makeSearch() };
  jens = { ...world.stranger, place: personalPlace('Nanna') };
});

const find = async (words: string, person = jens, over = {}) => {
  const found = await findToShare(deps, person, { words, skip: 0, most: 10, ...over });
  return found.map(({ proposal, own }) => `${proposal.no}${own ? ' own' : ''}`);
};
const send = (challenge: string, more = {}) => handedIn(world, { challenge, hassle: '3', ...more });

async function change(before: Proposal, differs: Partial<Proposal>): Promise<void> {
  const stored = await world.stores.proposals.proposal(before.tenant, before.no);
  if (stored === undefined) throw new Error('gone');
  const proposal = { ...stored.value, ...differs };
  const { no, status: to } = proposal;
  const event = { no, kind: 'edited', at: '2026-11-23T10:00:00.000Z', by: 'system', to } as const;
  await world.stores.proposals.change(`test ${JSON.stringify(differs)}`, {
    ...{ proposal, before: stored, events: [event], says: [] },
  });
}

describe('looking for a proposal to show', () => {
  it('finds others’ by their words and by their number, and not those of other words', async () => {
    await send(VIKAR);
    await send(NOEGLE);

    expect(await find('vikarer')).toEqual(['2026-0001']);
    expect(await find('2026-0002')).toEqual(['2026-0002']);
    expect(await find('2')).toEqual(['2026-0002']);
    expect(await find('faktura')).toEqual([]);
  });

  it('finds by nothing but the challenge: other texts are for those who handle it', async () => {
    await change(await send(VIKAR), {
      notes: [{ by: world.karen.id, at: '2026-11-23T10:00:00.000Z', text: 'Hemmelig grævling' }],
      supplements: [{ at: '2026-11-23T10:00:00.000Z', text: 'Og en okapi' }],
      answer: 'En zebra',
    });

    expect([await find('grævling'), await find('okapi'), await find('zebra')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('finds no other’s whose words are for the team, not by its number either', async () => {
    const sent = await send(VIKAR);
    await change(sent, { answers: { ...sent.answers, visibility: 'team' } });

    expect([await find('vikar'), await find(sent.no)]).toEqual([[], []]);
    expect(await find('vikar', world.karen)).toEqual(['2026-0001 own']);
  });

  it('no longer finds by words that were hidden since', async () => {
    const sent = await send(VIKAR);
    expect(await find('vikar')).toEqual(['2026-0001']);

    await change(sent, { answers: { ...sent.answers, challenge: '▇▇▇ timer' } });

    expect(await find('vikar')).toEqual([]);
  });

  it('shows one’s own, newest first, before anything is typed', async () => {
    await send(VIKAR);
    await send(NOEGLE);

    expect(await find('', world.karen)).toEqual(['2026-0002 own', '2026-0001 own']);
    expect(await find('  ')).toEqual([]);
  });

  it('turns the page', async () => {
    for (let count = 0; count < 4; count += 1) await send(`${VIKAR} ${count}`);

    expect(await find('', world.karen, { skip: 1, most: 2 })).toEqual([
      '2026-0003 own',
      '2026-0002 own',
    ]);
    expect(await find('', world.karen, { skip: 9 })).toEqual([]);
  });

  it('shows others’ to nobody who has no chat with us, such as a guest', async () => {
    await send(VIKAR);

    const { place: _, ...guest } = jens;
    const since = '2026-11-23T10:00:00.000Z';
    const gone: Person = { ...jens, unreachable: { why: 'uninstalled', since } };

    expect([await find('vikar', guest), await find('vikar', gone)]).toEqual([[], []]);
  });

  it('shows others’ to those who may propose', async () => {
    await send(VIKAR);
    const settings = { ...deps.settings, whoMayPropose: 'leaders' } as const;
    deps = { ...deps, settings };

    expect(await find('vikar')).toEqual([]);
  });
});
