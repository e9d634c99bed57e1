import { beforeEach, describe, expect, it } from 'vitest';
import { showRollout } from '../../../src/usecases/rollout/show-rollout.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { withLeaders } from '../../support/rollout-world.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await withLeaders(world);
});

describe('showRollout', () => {
  it.each([
    ['without', ['Eva']],
    ['blocked', ['Ole']],
    ['with', ['Karen']],
  ] as const)('lists one group beside the sums of all: %s', async (group, names) => {
    const shown = value(await showRollout(world.deps, world.administrator, { group, page: 0 }));

    expect(shown.listed.items.map(({ name }) => name)).toEqual(names);
    expect(shown).toMatchObject({ group, sums: { total: 3, with: 1, without: 1, blocked: 1 } });
  });

  it('tells nobody but administrators', async () => {
    for (const place of [CHANNEL, personalPlace('Nanna')]) {
      const nanna = world.caller(world.nanna, place);
      const shown = await showRollout(world.deps, nanna, { group: 'without', page: 0 });
      expect(shown).toMatchObject({ problem: { kind: 'not-administrator' } });
    }
  });
});
