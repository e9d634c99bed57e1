import { beforeEach, describe, expect, it } from 'vitest';
import {
  initiativeSight,
  isTheirs,
  mayTouch,
} from '../../../src/usecases/initiatives/initiative-sight.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
});

describe('initiativeSight', () => {
  it('is of all for administrators, there and in personal chat', async () => {
    for (const caller of [world.administrator, world.alone(world.karen)]) {
      expect(value(await initiativeSight(world.deps, caller)).administrator).toBe(true);
    }
  });

  it('is of their areas for owners, in personal chat alone', async () => {
    expect(value(await initiativeSight(world.deps, world.owner))).toMatchObject({
      administrator: false,
      owns: ['it'],
    });
    expect(await initiativeSight(world.deps, { ...world.owner, place: CHANNEL })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });

  it('is of nothing for a leader who leads none', async () => {
    const caller = world.alone(world.nanna);
    expect(await initiativeSight(world.deps, caller)).toMatchObject({ ok: false });

    await world.keep(anInitiative('a', { lead: { name: 'Nanna' } }));
    expect(await initiativeSight(world.deps, caller)).toMatchObject({ ok: true });
  });
});

describe('mayTouch', () => {
  it('goes by area and lead, for all but administrators', () => {
    const sight = { administrator: false, owns: [], who: { name: 'Nanna' } };
    const led = anInitiative('a', { lead: { name: 'Nanna' } });

    expect(isTheirs(led, sight)).toBe(true);
    expect(mayTouch(anInitiative('b'), sight)).toBe(false);
    expect(mayTouch(anInitiative('b'), { ...sight, administrator: true })).toBe(true);
  });
});
