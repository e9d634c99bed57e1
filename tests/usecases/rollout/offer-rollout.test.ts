import { beforeEach, describe, expect, it } from 'vitest';
import { offerRollout, type RolloutOnPaper } from '../../../src/usecases/rollout/offer-rollout.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { NOTHING, offering, withLeaders } from '../../support/rollout-world.ts';

const WANTED = { language: 'da', name: 'Udrulning' } as const;
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await withLeaders(world);
});

const noted = async () =>
  (await world.stores.audit.month(TENANT, '2026-11')).filter(({ what }) => what === 'exported');

describe('offerRollout', () => {
  it('gives a link to a file with everybody in it, and notes who took it out', async () => {
    const written: RolloutOnPaper[] = [];
    const deps = offering(world, {
      writeRollout: async (rollout) => {
        written.push(rollout);
        return NOTHING;
      },
    });

    const offered = await offerRollout(deps, world.administrator, WANTED);

    expect(offered.ok && offered.value.link).toMatch(/^https:\/\/forenkl\.example\/file\//);
    expect(written.map(({ lines, sums }) => [lines.length, sums.total])).toEqual([[3, 3]]);
    expect(await noted()).toMatchObject([{ by: world.karen.id, more: 'rollout' }]);
  });

  it('makes none where nobody could fetch it', async () => {
    const deps = offering(world, { publicUrl: () => undefined });

    expect(await offerRollout(deps, world.administrator, WANTED)).toMatchObject({
      problem: { kind: 'no-address' },
    });
    expect(await noted()).toEqual([]);
  });

  it('is for administrators alone', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await offerRollout(offering(world), nanna, WANTED)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await noted()).toEqual([]);
  });
});
