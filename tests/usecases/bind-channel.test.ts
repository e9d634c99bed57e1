import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/people/person.ts';
import { askToBind, confirmBinding, knownAmong } from '../../src/usecases/bind-channel.ts';
import { prepareBindingCode } from '../../src/usecases/binding-code.ts';
import { TENANT } from '../support/builders.ts';
import {
  aChannelWorld,
  CHANNEL,
  type ChannelWorld,
  member,
  OTHER,
  personalPlace,
  TEAM,
} from '../support/channel-world.ts';

let world: ChannelWorld;
let karen: Person;
let nanna: Person;
const people = async () => [await world.person('Karen'), await world.person('Nanna')] as const;
const channelNow = async () => (await world.stores.people.channel(TENANT))?.value;

beforeEach(async () => {
  world = await aChannelWorld({ adminTeam: TEAM });
  [karen, nanna] = await people();
});

/** Karen binds the channel as anybody may in the named team. */
async function bound() {
  return confirmBinding(world.deps, world.caller(karen, CHANNEL), { readers: 2 });
}

describe('askToBind', () => {
  it('says how many can read the channel and binds nothing', async () => {
    const asked = await askToBind(world.deps, world.caller(karen, CHANNEL), undefined);

    expect(asked).toEqual({ ok: true, value: { place: 'Forenkling', readers: 2 } });
    expect(await channelNow()).toBeUndefined();
  });

  it('says from where the channel would be moved', async () => {
    await bound();

    const asked = await askToBind(world.deps, world.caller(karen, OTHER), undefined);

    expect(asked).toMatchObject({ value: { place: 'Andet', readers: 2, moving: 'Forenkling' } });
  });

  it.each([
    ['personal', personalPlace('Karen')],
    ['group', { ...CHANNEL, kind: 'group' as const }],
  ])('refuses a %s chat', async (_, place) => {
    const asked = await askToBind(world.deps, world.caller(karen, place), undefined);

    expect(asked).toEqual({ ok: false, problem: { kind: 'not-a-channel' } });
  });

  it('refuses a place with guests and says how many', async () => {
    world.rosters.set(CHANNEL.conversation, [
      member('Karen'),
      member('A', true),
      member('B', true),
    ]);

    const asked = await askToBind(world.deps, world.caller(karen, CHANNEL), undefined);

    expect(asked).toEqual({ ok: false, problem: { kind: 'guests', count: 2 } });
  });

  it('refuses when Teams does not say who is in the channel', async () => {
    world.rosters.set(CHANNEL.conversation, 'unavailable');

    const asked = await askToBind(world.deps, world.caller(karen, CHANNEL), undefined);

    expect(asked).toEqual({ ok: false, problem: { kind: 'roster-unavailable' } });
  });

  it('counts afresh each time', async () => {
    await askToBind(world.deps, world.caller(karen, CHANNEL), undefined);
    world.rosters.set(CHANNEL.conversation, [member('Karen'), member('Ole'), member('Bo')]);

    const asked = await askToBind(world.deps, world.caller(karen, CHANNEL), undefined);

    expect(asked).toMatchObject({ value: { readers: 3 } });
  });
});

describe('confirmBinding', () => {
  it('binds with the default schedule and tells the channel', async () => {
    expect(await bound()).toMatchObject({ ok: true, value: { kind: 'bound' } });

    expect(await channelNow()).toMatchObject({
      place: CHANNEL,
      boundBy: karen.id,
      schedule: { frequency: 'weekly', weekday: 1, time: '08:00' },
      knownMembers: [karen.id],
    });
    expect(await world.relayed()).toMatchObject([
      {
        place: CHANNEL,
        content: { kind: 'channel-bound', place: 'Forenkling', by: 'Karen', readers: 2 },
      },
    ]);
  });

  it('asks again when the number of readers has changed', async () => {
    world.rosters.set(CHANNEL.conversation, [member('Karen'), member('Ole'), member('Bo')]);

    expect(await bound()).toEqual({
      ok: true,
      value: { kind: 'ask', question: { place: 'Forenkling', readers: 3 } },
    });
    expect(await channelNow()).toBeUndefined();
  });

  it('answers in the bound channel that it is bound already', async () => {
    await bound();

    expect(await bound()).toEqual({ ok: false, problem: { kind: 'already-bound' } });
    expect(await world.relayed()).toHaveLength(1);
  });

  it('moves for a present member, keeps the schedule and tells both places', async () => {
    await bound();
    const before = await channelNow();
    await world.relayed();

    await confirmBinding(world.deps, world.caller(karen, OTHER), { readers: 2 });

    expect(await channelNow()).toMatchObject({ place: OTHER, schedule: before?.schedule });
    expect((await world.relayed()).slice(1)).toMatchObject([
      { place: OTHER, content: { kind: 'channel-bound', place: 'Andet' } },
      { place: CHANNEL, content: { kind: 'channel-left', place: 'Andet', by: 'Karen' } },
    ]);
  });

  it('refuses a move by somebody who is not in the bound channel, even in the named team', async () => {
    await bound();

    const moved = await confirmBinding(world.deps, world.caller(nanna, OTHER), { readers: 2 });

    const problem = { kind: 'not-in-bound-channel', place: 'Forenkling' };
    expect(moved).toEqual({ ok: false, problem });
    expect(await channelNow()).toMatchObject({ place: CHANNEL });
  });

  it('refuses a move by a guest of the bound channel', async () => {
    await bound();
    world.rosters.set(CHANNEL.conversation, [member('Karen'), member('Nanna', true)]);

    const moved = await confirmBinding(world.deps, world.caller(nanna, OTHER), { readers: 2 });

    expect(moved).toMatchObject({ ok: false, problem: { kind: 'not-in-bound-channel' } });
  });

  it('refuses a move to a place with guests', async () => {
    await bound();
    world.rosters.set(OTHER.conversation, [member('Karen'), member('Gæst', true)]);

    const moved = await confirmBinding(world.deps, world.caller(karen, OTHER), { readers: 2 });

    expect(moved).toEqual({ ok: false, problem: { kind: 'guests', count: 1 } });
  });

  it('refuses a move when Teams does not say who is in the bound channel', async () => {
    await bound();
    world.rosters.set(CHANNEL.conversation, 'unavailable');

    const moved = await confirmBinding(world.deps, world.caller(karen, OTHER), { readers: 2 });

    expect(moved).toEqual({ ok: false, problem: { kind: 'roster-unavailable' } });
  });

  it('binds one of two places confirmed at once, and asks or refuses for the other', async () => {
    const both = await Promise.all([
      bound(),
      confirmBinding(world.deps, world.caller(nanna, OTHER), { readers: 2 }),
    ]);

    const done = both.filter((one) => one.ok && one.value.kind === 'bound');
    expect(done).toHaveLength(1);
    expect(await world.relayed()).toHaveLength(1);
  });
});

describe('the first binding outside the named team', () => {
  beforeEach(async () => {
    world = await aChannelWorld();
    [karen, nanna] = await people();
  });

  const confirm = (code?: string) =>
    confirmBinding(world.deps, world.caller(karen, CHANNEL), {
      readers: 2,
      ...(code !== undefined && { code }),
    });

  it('asks for the code', async () => {
    expect(await askToBind(world.deps, world.caller(karen, CHANNEL), undefined)).toEqual({
      ok: false,
      problem: { kind: 'code-needed' },
    });
    expect(await confirm()).toEqual({ ok: false, problem: { kind: 'code-needed' } });
  });

  it('binds with the right code, asked for both times', async () => {
    const code = await prepareBindingCode(world.deps, TENANT);

    expect(await askToBind(world.deps, world.caller(karen, CHANNEL), code)).toMatchObject({
      ok: true,
    });
    expect(await confirm(code)).toMatchObject({ ok: true, value: { kind: 'bound' } });
  });

  it('refuses a wrong code', async () => {
    await prepareBindingCode(world.deps, TENANT);

    expect(await confirm('AAAAA-AAAAA')).toEqual({ ok: false, problem: { kind: 'code-wrong' } });
    expect(await channelNow()).toBeUndefined();
  });

  it('does not move the channel by the code', async () => {
    const code = (await prepareBindingCode(world.deps, TENANT)) ?? '';
    await confirm(code);

    const moved = await confirmBinding(world.deps, world.caller(nanna, OTHER), {
      readers: 2,
      code,
    });

    expect(moved).toMatchObject({ ok: false, problem: { kind: 'not-in-bound-channel' } });
  });
});

describe('when the bound channel is gone', () => {
  beforeEach(async () => {
    await bound();
    world.rosters.set(CHANNEL.conversation, 'gone');
    world.rosters.set(OTHER.conversation, [member('Karen'), member('Nanna')]);
    world = { ...world, deps: { ...world.deps, settings: { sendsPerSecond: 20 } } };
  });

  it('lets somebody last seen in it bind anew without a code', async () => {
    const moved = await confirmBinding(world.deps, world.caller(karen, OTHER), { readers: 2 });

    expect(moved).toMatchObject({ ok: true, value: { kind: 'bound' } });
    const channel = await channelNow();
    expect(channel).toMatchObject({ place: OTHER });
    expect(channel).not.toHaveProperty('goneAt');
  });

  it('refuses anybody else', async () => {
    const moved = await confirmBinding(world.deps, world.caller(nanna, OTHER), { readers: 2 });

    expect(moved).toEqual({
      ok: false,
      problem: { kind: 'not-known-member', place: 'Forenkling' },
    });
    expect(await channelNow()).toMatchObject({ place: CHANNEL, goneAt: expect.any(String) });
  });

  it('lets anybody in the named team bind anew', async () => {
    const deps = { ...world.deps, settings: { ...world.deps.settings, adminTeam: TEAM } };

    const moved = await confirmBinding(deps, world.caller(nanna, OTHER), { readers: 2 });

    expect(moved).toMatchObject({ ok: true, value: { kind: 'bound' } });
  });

  it('does not write to the place that is gone', async () => {
    await world.relayed();
    await confirmBinding(world.deps, world.caller(karen, OTHER), { readers: 2 });

    const told = (await world.relayed()).map(({ content, place }) => [content.kind, place?.name]);
    expect(told).not.toContainEqual(['channel-left', expect.anything()]);
    expect(told.at(-1)).toEqual(['channel-bound', 'Andet']);
  });
});

describe('knownAmong', () => {
  it('gives the members who have spoken to us', async () => {
    const known = await knownAmong(world.deps, TENANT, [member('Karen'), member('Fremmed')]);

    expect(known).toEqual([karen.id]);
  });
});
