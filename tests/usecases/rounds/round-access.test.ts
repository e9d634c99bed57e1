import { beforeEach, describe, expect, it } from 'vitest';
import { mayRound, roundRoles } from '../../../src/usecases/rounds/round-access.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld } from '../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

describe('who may lead', () => {
  it('is a host and the administration, in a room too', async () => {
    expect(await roundRoles(world.rounds, world.inRoom(world.host))).toEqual(['host']);
    expect(await roundRoles(world.rounds, world.inRoom(world.admin))).toEqual(['administrator']);
    expect(await roundRoles(world.rounds, world.other)).toEqual([]);
  });

  it('lets a host lead their own round and no other', async () => {
    const own = await world.poll();
    const others = { ...own, host: world.admin.person };
    const may = (round: typeof own, by = world.host) =>
      mayRound(world.rounds, by, { right: 'conduct', round });
    expect(await may(own)).toBe(true);
    expect(await may(others)).toBe(false);
    expect(await may(own, world.admin)).toBe(true);
  });

  it('is no administrator while Teams does not say who is in the channel', async () => {
    world.goTo('2026-11-24T09:30:00.000Z');
    world.rosters.set(CHANNEL.conversation, 'unavailable');
    expect(await roundRoles(world.rounds, world.admin)).toEqual([]);
  });
});
