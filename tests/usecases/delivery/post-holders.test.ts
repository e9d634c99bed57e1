import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import type { Area, Forum } from '../../../src/domain/shared/register.ts';
import {
  holdersOf,
  knownHolders,
  type ToPosts,
  toldOf,
} from '../../../src/usecases/delivery/post-holders.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, type RelayWorld } from '../../support/relay-world.ts';

const IT: ToPosts = { kind: 'owner', area: 'it' };
const GONE = { why: 'gone', since: '2026-11-20T09:00:00.000Z' } as const;

async function aTown(area: Partial<Area>, forum: Partial<Forum> = {}): Promise<RelayWorld> {
  const world = await aRelayWorld();
  const named = { id: asId<AreaId>('it'), name: { da: 'It', en: 'IT' }, ...area };
  const board = { id: 'board', name: 'Direktionen', kind: 'executive', ...forum } as const;
  await world.stores.registry.put(TENANT, { areas: [named], forums: [board] });
  return world;
}
const told = async (world: RelayWorld, to: ToPosts) =>
  toldOf(await knownHolders(world.deps, TENANT), to).map(({ to: id, blocked }) =>
    blocked === undefined ? id : `${id}:${blocked}`,
  );

describe('the owner of an area', () => {
  const owner = { name: 'Ole', mail: 'ole@by.dk' };
  const substitute = { name: 'Inger' };

  it('is told, found by mail', async () => {
    const world = await aTown({ owner, substitute });
    await world.person('Another', { name: 'Ole', mail: 'other@by.dk' });
    await world.person('Ole', { mail: 'OLE@by.dk' });
    await world.person('Inger');

    expect(await told(world, IT)).toEqual(['ole']);
  });

  it.each([
    ['was never met', undefined],
    ['cannot be reached', { mail: 'ole@by.dk', unreachable: GONE }],
  ])('is stood in for by the substitute when the owner %s', async (_, met) => {
    const world = await aTown({ owner, substitute });
    if (met) await world.person('Ole', met);
    await world.person('Inger');

    expect(await told(world, IT)).toEqual(['inger']);
  });

  it('has a visible entry when nobody can be told', async () => {
    const world = await aTown({ owner, substitute });
    expect(await told(world, IT)).toEqual(['area~it~owner:never-met']);

    await world.person('Ole', { mail: 'ole@by.dk', unreachable: GONE });
    expect(await told(world, IT)).toEqual(['ole:gone']);
  });

  it('is told together with the substitute where it is for all', async () => {
    const world = await aTown({ owner, substitute });
    await world.person('Ole', { mail: 'ole@by.dk' });
    await world.person('Inger');

    expect(await told(world, { ...IT, all: true })).toEqual(['ole', 'inger']);
  });

  it('is nobody where the register names none', async () => {
    expect(await told(await aTown({}), IT)).toEqual([]);
    expect(await told(await aTown({}), { kind: 'owner', area: 'gone' })).toEqual([]);
  });
});

describe('a forum', () => {
  const BOARD: ToPosts = { kind: 'forum', forum: 'board' };

  it('is told through whoever speaks and writes for it, each visible', async () => {
    const world = await aTown({}, { decider: { name: 'Hanne' }, secretary: { name: 'Sonja' } });
    await world.person('Hanne');

    expect(await told(world, BOARD)).toEqual(['hanne', 'forum~board~secretary:never-met']);
  });

  it('tells somebody who does both once', async () => {
    const world = await aTown({}, { decider: { name: 'Hanne' }, secretary: { name: 'Hanne' } });
    await world.person('Hanne');

    expect(await told(world, BOARD)).toEqual(['hanne']);
  });
});

describe('holdersOf', () => {
  it('takes of several people of a name one who can be reached', async () => {
    const world = await aTown({ owner: { name: 'Ole' } });
    await world.person('Left', { name: 'Ole', unreachable: GONE });
    await world.person('Here', { name: 'Ole' });

    const [holder] = holdersOf(await knownHolders(world.deps, TENANT), IT);
    expect(holder).toMatchObject({ as: 'owner', person: { id: 'here' } });
  });
});
