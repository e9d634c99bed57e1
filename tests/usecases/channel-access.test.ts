import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/delivery/place.ts';
import type { Right } from '../../src/domain/shared/permissions.ts';
import { channelAccess } from '../../src/usecases/channel-access.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { aChannelWorld, CHANNEL, member, OTHER, personalPlace } from '../support/channel-world.ts';

describe('channelAccess', () => {
  it('lets a present member in, in the channel and in personal chat', async () => {
    const { deps, caller, ole } = await aBoundWorld();

    for (const place of [CHANNEL, personalPlace('Ole')]) {
      expect(await channelAccess(deps, caller(ole, place), 'list')).toMatchObject({
        ok: true,
        value: { place: CHANNEL },
      });
    }
  });

  it('refuses somebody who is not in the channel, wherever they write', async () => {
    const { deps, caller, nanna } = await aBoundWorld();

    for (const place of [CHANNEL, personalPlace('Nanna')]) {
      expect(await channelAccess(deps, caller(nanna, place), 'list')).toEqual({
        ok: false,
        problem: { kind: 'not-administrator' },
      });
    }
  });

  it('refuses a guest of the channel', async () => {
    const { deps, rosters, caller, nanna } = await aBoundWorld();
    rosters.set(CHANNEL.conversation, [member('Karen'), member('Nanna', true)]);

    expect((await channelAccess(deps, caller(nanna, CHANNEL), 'list')).ok).toBe(false);
  });

  it('refuses a member in another channel and says where it works', async () => {
    const { deps, caller, karen } = await aBoundWorld();

    expect(await channelAccess(deps, caller(karen, OTHER), 'list')).toEqual({
      ok: false,
      problem: { kind: 'wrong-place', place: 'Forenkling' },
    });
  });

  it('lets a former member out after five minutes at the latest', async () => {
    const { deps, rosters, caller, ole, goTo } = await aBoundWorld();
    const asks = async () => (await channelAccess(deps, caller(ole, CHANNEL), 'list')).ok;
    expect(await asks()).toBe(true);

    rosters.set(CHANNEL.conversation, [member('Karen')]);
    goTo('2026-11-23T06:05:00.000Z');

    expect(await asks()).toBe(false);
  });

  it('lets nobody in while Teams does not say who is there', async () => {
    const { deps, rosters, administrator } = await aBoundWorld();
    rosters.set(CHANNEL.conversation, 'unavailable');

    expect(await channelAccess(deps, administrator, 'list')).toEqual({
      ok: false,
      problem: { kind: 'roster-unavailable' },
    });
  });

  it('notes that the channel is gone, and lets nobody in', async () => {
    const { deps, rosters, administrator, stores } = await aBoundWorld();
    rosters.set(CHANNEL.conversation, 'gone');

    for (let time = 0; time < 2; time += 1) {
      expect(await channelAccess(deps, administrator, 'list')).toEqual({
        ok: false,
        problem: { kind: 'channel-gone' },
      });
    }
    expect((await stores.people.channel(TENANT))?.value.goneAt).toBeDefined();
  });

  it('says when no channel is bound', async () => {
    const world = await aChannelWorld();
    const caller = world.caller(await world.person('Karen'), CHANNEL);

    expect(await channelAccess(world.deps, caller, 'list')).toEqual({
      ok: false,
      problem: { kind: 'no-channel' },
    });
  });

  it('gives a member no right that belongs to the proposer', async () => {
    const { deps, administrator } = await aBoundWorld();

    expect(await channelAccess(deps, administrator, 'edit')).toMatchObject({ ok: false });
  });

  describe('for a role given by name', () => {
    const at = '2026-11-20T09:00:00.000Z';

    it('lets whoever has it in, in personal chat alone', async () => {
      const { deps, caller, nanna, karen } = await aBoundWorld();
      await deps.grants.give(TENANT, { person: nanna.id, role: 'triager', by: karen.id, at });
      const asks = (place: Place) => channelAccess(deps, caller(nanna, place), 'triage');

      expect(await asks(personalPlace('Nanna'))).toMatchObject({ ok: true });
      expect(await asks(CHANNEL)).toEqual({ ok: false, problem: { kind: 'not-administrator' } });
      expect(await asks(OTHER)).toMatchObject({ ok: false });
    });

    it('gives no more than the role does', async () => {
      const { deps, caller, nanna, karen } = await aBoundWorld();
      await deps.grants.give(TENANT, { person: nanna.id, role: 'reader', by: karen.id, at });
      const asks = async (right: Right) =>
        (await channelAccess(deps, caller(nanna, personalPlace('Nanna')), right)).ok;

      expect([await asks('list'), await asks('triage'), await asks('grant')]).toEqual([
        true,
        false,
        false,
      ]);
    });

    it('ends when it is taken back', async () => {
      const { deps, caller, nanna, karen } = await aBoundWorld();
      const given = { person: nanna.id, role: 'triager', by: karen.id, at } as const;
      await deps.grants.give(TENANT, given);
      await deps.grants.take(TENANT, given);

      expect(
        await channelAccess(deps, caller(nanna, personalPlace('Nanna')), 'triage'),
      ).toMatchObject({ ok: false });
    });
  });
});
