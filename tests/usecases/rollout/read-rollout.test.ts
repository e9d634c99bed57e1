import { expect, it } from 'vitest';
import { readRollout } from '../../../src/usecases/rollout/read-rollout.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { withLeaders } from '../../support/rollout-world.ts';

it('has one line for each leader and deputy, however many posts they hold', async () => {
  const world = await aBoundWorld();
  await withLeaders(world);

  const lines = await readRollout(world.deps, TENANT);

  expect(lines.map(({ name, as, unit, group }) => [name, as, unit, group])).toEqual([
    ['Karen', 'leader', 'Skolen', 'with'],
    ['Ole', 'deputy', 'Skolen', 'blocked'],
    ['Eva', 'leader', 'Kulturen', 'without'],
  ]);
});

it('counts nobody who leads nothing', async () => {
  const world = await aBoundWorld();
  await withLeaders(world);

  const names = (await readRollout(world.deps, TENANT)).map(({ name }) => name);

  expect(await world.stores.people.byId(TENANT, world.nanna.id)).toBeDefined();
  expect(names).not.toContain('Nanna');
});
