import { describe, expect, it } from 'vitest';
import { confirmBinding } from '../../src/usecases/bind-channel.ts';
import { mayBind } from '../../src/usecases/may-bind.ts';
import { TENANT } from '../support/builders.ts';
import { aChannelWorld, CHANNEL, OTHER, TEAM } from '../support/channel-world.ts';

describe('mayBind', () => {
  it('lets anybody begin in the named team', async () => {
    const world = await aChannelWorld({ adminTeam: TEAM });
    const caller = world.caller(await world.person('Karen'), CHANNEL);

    expect(await mayBind(world.deps, caller, undefined)).toEqual({ ok: true, value: undefined });
  });

  it('asks for a code in any other team', async () => {
    const world = await aChannelWorld({ adminTeam: '19:another@thread.tacv2' });
    const caller = world.caller(await world.person('Karen'), CHANNEL);

    const answer = await mayBind(world.deps, caller, undefined);

    expect(answer).toEqual({ ok: false, problem: { kind: 'code-needed' } });
  });

  it('notes that the channel is gone when it finds out', async () => {
    const world = await aChannelWorld({ adminTeam: TEAM });
    const karen = await world.person('Karen');
    await confirmBinding(world.deps, world.caller(karen, CHANNEL), { readers: 2 });
    world.rosters.set(CHANNEL.conversation, 'gone');

    const answer = await mayBind(world.deps, world.caller(karen, OTHER), undefined);

    expect(answer).toMatchObject({ ok: true, value: { value: { goneAt: expect.any(String) } } });
    expect((await world.stores.people.channel(TENANT))?.value.goneAt).toBe(
      '2026-11-23T06:00:00.000Z',
    );
  });
});
