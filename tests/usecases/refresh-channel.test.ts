import { describe, expect, it } from 'vitest';
import { refreshChannel } from '../../src/usecases/refresh-channel.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { aChannelWorld, CHANNEL, member } from '../support/channel-world.ts';

type World = Awaited<ReturnType<typeof aBoundWorld>>;
const known = async ({ stores }: World) =>
  (await stores.people.channel(TENANT))?.value.knownMembers.toSorted();

describe('refreshChannel', () => {
  it('notes who came and who left, guests and strangers aside', async () => {
    const world = await aBoundWorld();
    const now = [member('Karen'), member('Nanna'), member('Ukendt'), member('Ole', true)];
    world.rosters.set(CHANNEL.conversation, now);

    await refreshChannel(world.deps, TENANT);

    expect(await known(world)).toEqual(['karen', 'nanna']);
  });

  it('keeps what was known when Teams does not answer', async () => {
    const world = await aBoundWorld();
    world.rosters.set(CHANNEL.conversation, 'unavailable');

    await refreshChannel(world.deps, TENANT);

    expect(await known(world)).toEqual(['karen', 'ole']);
  });

  it('finds out that the channel is gone, and keeps who is to be told', async () => {
    const world = await aBoundWorld();
    world.rosters.set(CHANNEL.conversation, 'gone');

    await refreshChannel(world.deps, TENANT);

    expect(await known(world)).toEqual(['karen', 'ole']);
    const told = (await world.relayed()).filter(({ content }) => content.kind === 'channel-gone');
    expect(told).toHaveLength(2);
  });

  it('asks nobody before a channel is bound', async () => {
    const world = await aChannelWorld();

    await refreshChannel(world.deps, TENANT);

    expect(world.asked).toEqual([]);
  });
});
