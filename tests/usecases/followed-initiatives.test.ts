import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type InitiativeId } from '../../src/domain/shared/ids.ts';
import {
  followedInitiative,
  followedInitiatives,
  unfollowInitiative,
} from '../../src/usecases/followed-initiatives.ts';
import { anEntry } from '../storage/contract/entries.ts';
import { anInitiative } from '../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../support/initiative-world.ts';

const RUNNING = asId<InitiativeId>('i-1');
const OVER = asId<InitiativeId>('i-2');
const OTHER = asId<InitiativeId>('i-3');
let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  const followers = [world.karen.id, world.nanna.id];
  await world.keep(anInitiative(RUNNING, { state: 'running', followers }));
  await world.keep(anInitiative(OVER, { state: 'done', followers }));
  await world.keep(anInitiative(OTHER, { followers: [world.nanna.id] }));
});

describe('what a person follows', () => {
  it('are the initiatives that cover theirs, while more may be heard of them', async () => {
    const { deps, karen, ole } = world;

    expect((await followedInitiatives(deps, karen)).map(({ id }) => id)).toEqual([RUNNING]);
    expect(await followedInitiatives(deps, ole)).toEqual([]);
  });

  it('is found by its id, and nothing else is', async () => {
    const { deps, karen } = world;

    expect((await followedInitiative(deps, karen, OVER))?.id).toBe(OVER);
    expect(await followedInitiative(deps, karen, OTHER)).toBeUndefined();
    expect(await followedInitiative(deps, karen, asId<InitiativeId>('none'))).toBeUndefined();
  });
});

describe('stopping', () => {
  it('leaves the others following, and is no change that a card is stale by', async () => {
    const { deps, karen, nanna } = world;
    await Promise.all([1, 2].map(() => unfollowInitiative(deps, karen, RUNNING)));

    expect(await world.at(RUNNING)).toMatchObject({ followers: [nanna.id], version: 1 });
  });

  it('takes back news of it that waits for the morning, and no other', async () => {
    const { deps, stores, karen } = world;
    const news = (initiative: InitiativeId, follower?: true) => ({
      kind: 'initiative-news' as const,
      ...{ initiative, title: 'Ét skema', state: 'running' as const },
      ...(follower && { follower }),
    });
    const contents = [news(RUNNING, true), news(RUNNING), news(OTHER, true)];
    const entries = contents.map((content, at) => anEntry(karen.id, { message: `${at}`, content }));
    await stores.ledger.queue(
      karen.tenant,
      entries.map((entry) => ({ entry })),
    );

    await unfollowInitiative(deps, karen, RUNNING);

    const left = await stores.ledger.queuedTo(karen.tenant, karen.id);
    expect(left.map(({ value }) => value.message)).toEqual(['1', '2']);
  });

  it('changes nothing for one who does not follow it, or names none there is', async () => {
    const { deps, karen } = world;
    const before = await world.at(OTHER);
    await unfollowInitiative(deps, karen, OTHER);
    await unfollowInitiative(deps, karen, asId<InitiativeId>('none'));

    expect(await world.at(OTHER)).toEqual(before);
  });
});
