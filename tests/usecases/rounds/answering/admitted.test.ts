import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/domain/people/person.ts';
import { joinByCode, notAdmitted } from '../../../../src/usecases/rounds/answering/admitted.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../../support/answering-world.ts';
import { member, OTHER, personalPlace } from '../../../support/channel-world.ts';

const A_WAVE = {
  series: 's',
  label: '2026',
  audience: {},
  asked: 2,
  reminders: [],
  reminded: 0,
} as const;

let world: AnsweringWorld;
let gitte: Person;
let nanna: Person;

beforeEach(async () => {
  world = await anAnsweringWorld();
  gitte = await world.person('Gitte');
  nanna = await world.person('Nanna');
});

const why = (caller = world.karen, begun = false) =>
  notAdmitted(world.rounds, caller, { round: world.round, begun });
const room = () => world.karen.place.conversation;

describe('in the place of the round', () => {
  it('lets the municipality’s own in, and asks who is there once in five minutes', async () => {
    expect(await why()).toBeUndefined();
    await why();
    expect(world.asked).toEqual([room()]);
    world.goTo('2026-11-24T09:06:00.000Z');
    await why();
    expect(world.asked).toHaveLength(2);
    expect(ROUND_AT).toBe('2026-11-24T09:00:00.000Z');
  });

  it('keeps a guest out unless the host allowed it', async () => {
    expect(await why(world.here(gitte))).toBe('guests-out');
    const round = { ...world.round, guests: true };
    expect(
      await notAdmitted(world.rounds, world.here(gitte), { round, begun: false }),
    ).toBeUndefined();
  });

  it('lets nobody in while Teams does not tell who is there', async () => {
    world.rosters.set(room(), 'unavailable');
    expect(await why()).toBe('members-unknown');
  });

  it('asks anew for whoever has just come', async () => {
    await why();
    expect(await why(world.here(nanna))).toBe('members-unknown');
    world.rosters.set(room(), [member('Karen'), member('Nanna')]);
    expect(await why(world.here(nanna))).toBeUndefined();
  });
});

describe('elsewhere', () => {
  it('refuses a press that was made up in another room', async () => {
    expect(await why({ ...world.karen, place: OTHER }, true)).toBe('elsewhere');
  });

  it('takes a member of the place in their own chat, and nobody else', async () => {
    const [ole] = [await world.person('Ole')];
    expect(await why(world.alone(ole))).toBeUndefined();
    expect(await why(world.alone(nanna))).toBe('not-invited');
    expect(await why(world.alone(nanna), true)).toBeUndefined();
    expect(await why(world.alone(gitte))).toBe('guests-out');
  });
});

describe('a round that was sent to people', () => {
  it('takes whoever was asked, by person or by mail, and nobody else', async () => {
    const { tenant, id } = world.round;
    const { place: _, ...round } = { ...world.round, wave: A_WAVE };
    await world.rounds.responses.fixAsked({ tenant, round: id }, [
      { id: 'nanna', person: nanna.id, name: 'Nanna', background: {} },
      { id: 'ida@x.dk', mail: 'Ida@x.dk', name: 'Ida', background: {} },
    ]);
    const ida = { ...(await world.person('Ida')), mail: 'ida@x.dk' };
    const people = { ...world.rounds.people, byEntra: async () => ({ value: ida, tag: '' }) };
    const alone = (person: Person, deps = world.rounds) =>
      notAdmitted(deps, world.alone(person), { round, begun: false });
    expect(await alone(nanna)).toBeUndefined();
    expect(await alone(ida, { ...world.rounds, people })).toBeUndefined();
    expect(await alone(gitte)).toBe('not-invited');
  });
});

describe('with the code', () => {
  const join = (person: Person) => joinByCode(world.rounds, world.alone(person), world.round);

  it('lets somebody of the municipality in for good', async () => {
    world.rosters.set(personalPlace('Nanna').conversation, [member('Nanna')]);
    expect(await join(nanna)).toBeUndefined();
    expect(await why(world.alone(nanna))).toBeUndefined();
  });

  it('asks for the members of the place no more often than for anybody else', async () => {
    world.rosters.set(personalPlace('Nanna').conversation, [member('Nanna')]);
    await join(nanna);
    for (const _ of [1, 2, 3]) await why(world.alone(nanna));
    expect(world.asked.filter((one) => one === room())).toHaveLength(1);
  });

  it('keeps guests out, in the place or not, and whoever nobody can tell of', async () => {
    expect(await join(gitte)).toBe('guests-out');
    world.rosters.set(personalPlace('Nanna').conversation, [member('Nanna', true)]);
    expect(await join(nanna)).toBe('guests-out');
    const ingrid = await world.person('Ingrid');
    world.rosters.set(personalPlace('Ingrid').conversation, 'unavailable');
    expect(await join(ingrid)).toBe('members-unknown');
    expect(await why(world.alone(ingrid))).toBe('not-invited');
  });
});
