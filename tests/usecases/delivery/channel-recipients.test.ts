import { expect, it } from 'vitest';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import {
  boundChannel,
  isChannelGone,
  membersOfChannel,
} from '../../../src/usecases/delivery/channel-recipients.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aRelayWorld, type RelayWorld } from '../../support/relay-world.ts';

async function bound(more: { readonly goneAt?: string } = {}): Promise<RelayWorld> {
  const world = await aRelayWorld();
  const { id } = await world.person('Ole');
  const channel = {
    tenant: TENANT,
    place: CHANNEL,
    boundAt: '2026-11-20T09:00:00.000Z',
    boundBy: id,
    schedule: DEFAULT_SCHEDULE,
    knownMembers: [id],
    ...more,
  };
  await world.stores.people.saveChannel(channel, undefined, []);
  return world;
}

it('is the channel itself, while it is there', async () => {
  const { deps } = await bound();
  const gone = await bound({ goneAt: '2026-11-21T09:00:00.000Z' });

  expect(await boundChannel(deps, TENANT)).toMatchObject([{ to: CHANNEL.conversation }]);
  expect(await boundChannel(gone.deps, TENANT)).toEqual([]);
  expect(await boundChannel((await aRelayWorld()).deps, TENANT)).toEqual([]);
});

it('is gone only once it was there', async () => {
  const gone = await bound({ goneAt: '2026-11-21T09:00:00.000Z' });

  expect(await isChannelGone(gone.deps, TENANT)).toBe(true);
  expect(await isChannelGone((await bound()).deps, TENANT)).toBe(false);
  expect(await isChannelGone((await aRelayWorld()).deps, TENANT)).toBe(false);
});

it('are its members, each in their own chat', async () => {
  const { deps } = await bound();

  expect(await membersOfChannel(deps, TENANT)).toMatchObject([{ to: 'ole', person: 'ole' }]);
  expect(await membersOfChannel((await aRelayWorld()).deps, TENANT)).toEqual([]);
});
