import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ExtensionKit,
  findInDialog,
} from '../../../../src/bot/handlers/extension/search-handlers.ts';
import type { Found, Searching } from '../../../../src/bot/turn.ts';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import { makeSearch } from '../../../../src/text/search.ts';
import { aLeaderKitWorld, alone, type LeaderKitWorld } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';

const CHALLENGE = 'Vi skriver vikarens oplysninger ind tre steder.';
const ANSWER = 'Vikarer oprettes kun ét sted.';
let world: LeaderKitWorld;
let kit: ExtensionKit;

beforeEach(async () => {
  world = await aLeaderKitWorld();
  kit = { ...world.kit, shareable: makeSearch() };
});

async function search(over: Partial<Searching> = {}) {
  const wanted = { kind: 'search', words: '', skip: 0, most: 10_000, ...over } as const;
  const [reply] = await findInDialog(kit, alone(world.karen), wanted);
  if (reply?.kind !== 'found') throw new Error('nothing was found, not even nothing');
  return reply;
}
const textOf = (found: Found | undefined) => JSON.stringify(found?.card);

async function answered(differs: Partial<Proposal>): Promise<void> {
  const { no, tenant } = await handedIn(world, { challenge: CHALLENGE, hassle: '3' });
  const before = await world.stores.proposals.proposal(tenant, no);
  if (before === undefined) throw new Error('gone');
  const proposal: Proposal = {
    ...before.value,
    ...{ status: 'closed', outcome: 'done', answer: ANSWER, ...differs },
  };
  const event = { no, kind: 'closed', at: '2026-11-23T10:00:00.000Z', by: 'system' } as const;
  const events = [{ ...event, to: proposal.status }];
  await world.stores.proposals.change('answered', { proposal, before, events, says: [] });
}

describe('a search for something to insert', () => {
  it('gives the card for everybody and a line for the person', async () => {
    await handedIn(world, { challenge: CHALLENGE, hassle: '3' });

    const { results } = await search();

    expect(results[0]?.title).toContain('2026-0001');
    expect(results[0]?.text).toContain('vikarens oplysninger');
    expect(textOf(results[0])).toContain(CHALLENGE);
    expect(textOf(results[0])).not.toContain('Karen');
  });

  it('says what to do when there is nothing', async () => {
    expect((await search()).none).toContain('Du har ikke sendt forslag endnu');
    expect((await search({ words: 'zebra' })).none).toContain('Ingen forslag passer');
  });

  it('gives ten at a time, however many are asked for', async () => {
    for (let count = 0; count < 12; count += 1) {
      await handedIn(world, { challenge: `${CHALLENGE} Nummer ${count}.`, hassle: '3' });
    }

    const pages = [await search(), await search({ skip: 10 }), await search({ most: 1 })];

    expect(pages.map(({ results }) => results.length)).toEqual([10, 2, 1]);
  });

  it('tells the answer, once there is one', async () => {
    await answered({});

    expect(textOf((await search()).results[0])).toContain(ANSWER);
  });

  it('tells no answer to what is for the team, which repeats it', async () => {
    await answered({ answers: { challenge: CHALLENGE, visibility: 'team' } });

    const text = textOf((await search()).results[0]);
    expect(text).not.toContain(ANSWER);
    expect(text).not.toContain('vikarens');
  });
});
