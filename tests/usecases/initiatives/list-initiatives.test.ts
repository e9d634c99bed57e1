import { beforeEach, describe, expect, it } from 'vitest';
import type { InitiativeFilter } from '../../../src/domain/initiative/filter.ts';
import type { ChannelCaller } from '../../../src/usecases/channel-access.ts';
import { listInitiatives } from '../../../src/usecases/initiatives/list-initiatives.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { OTHER } from '../../support/channel-world.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

const PASSED = { text: '2026', from: '2026-01-01', until: '2026-10-31' };
let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('it', { area: 'it' }));
  await world.keep(anInitiative('late', { area: 'loen', horizon: PASSED }));
  await world.keep(anInitiative('led', { area: 'loen', lead: { name: 'Nanna' } }));
  await world.keep(anInitiative('over', { area: 'loen', state: 'done' }));
});

async function ids(
  caller: ChannelCaller = world.administrator,
  filter: InitiativeFilter = { kind: 'open' },
): Promise<readonly string[]> {
  const list = value(await listInitiatives(world.deps, caller, { filter, page: 0 }));
  return list.items.map(({ initiative }) => initiative.id);
}

describe('listInitiatives', () => {
  it('shows administrators all that are open, late ones first', async () => {
    const [first, ...others] = await ids();
    expect(first).toBe('late');
    expect(new Set(others)).toEqual(new Set(['it', 'led']));
    expect(await ids(world.administrator, { kind: 'all' })).toHaveLength(4);
    expect(await ids(world.administrator, { kind: 'late' })).toEqual(['late']);
  });

  it('shows owners and leads their own, in personal chat only', async () => {
    expect(await ids(world.owner, { kind: 'all' })).toEqual(['it']);
    expect(await ids(world.alone(world.nanna), { kind: 'all' })).toEqual(['led']);
    const elsewhere = { ...world.owner, place: OTHER };
    expect(
      await listInitiatives(world.deps, elsewhere, { filter: { kind: 'all' }, page: 0 }),
    ).toMatchObject({ problem: { kind: 'wrong-place' } });
  });

  it('is refused to whoever owns and leads nothing', async () => {
    const leader = await world.person('Jens');

    expect(
      await listInitiatives(world.deps, world.alone(leader), { filter: { kind: 'all' }, page: 0 }),
    ).toMatchObject({ problem: { kind: 'not-administrator' } });
  });

  it('counts what they may see, whichever part they look at', async () => {
    const wanted = { filter: { kind: 'state', state: 'dropped' }, page: 0 } as const;

    expect(value(await listInitiatives(world.deps, world.administrator, wanted))).toMatchObject({
      total: 0,
      counts: { open: 3, late: 1 },
    });
  });

  it('puts one’s own first', async () => {
    await world.keep(anInitiative('mine', { lead: { name: 'Karen' }, area: 'loen' }));

    expect((await ids(world.alone(world.karen)))[0]).toBe('mine');
  });
});
