import { describe, expect, it } from 'vitest';
import {
  atWorkshop,
  chooseStation,
  votesAt,
} from '../../../../src/usecases/rounds/workshop/at-workshop.ts';
import { goToStation } from '../../../../src/usecases/rounds/workshop/choose-station.ts';
import { aParticipant, aWorkshop } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

describe('atWorkshop', () => {
  it('waits before the first slot, between two and while answers are given', async () => {
    const { workshop, karen, id, set } = await aWorkshopWorld();
    for (const phase of ['join', 'between', 'answer'] as const) {
      await set({ phase });
      expect(await atWorkshop(workshop, karen, { round: id })).toMatchObject({
        value: { kind: 'waits' },
      });
    }
  });

  it('asks for a station in each slot, and goes on where one left off', async () => {
    const { workshop, karen, id, set } = await aWorkshopWorld({ phase: 'notes', slot: 1 });
    const kind = async (stations = false) => {
      const at = await atWorkshop(workshop, karen, { round: id, stations });
      return at.ok ? at.value.kind : at.problem.kind;
    };
    expect(await kind()).toBe('stations');
    await goToStation(workshop, karen, { round: id, station: 's2' });
    expect(await kind()).toBe('note');
    expect(await kind(true)).toBe('stations');
    await set({ slot: 2 });
    expect(await kind()).toBe('stations');
  });

  it('asks for no station where there is but one, and counts them there', async () => {
    const only = { id: 's1', title: 'Indkøb', proposals: [] };
    const world = await aWorkshopWorld({ phase: 'notes', slot: 1, stations: [only] });
    const { workshop, karen, id, stores } = world;
    for (const stations of [false, true]) {
      expect(await atWorkshop(workshop, karen, { round: id, stations })).toMatchObject({
        value: { kind: 'note', station: only, slot: 1 },
      });
    }
    const here = await stores.workshops.participants({ tenant: TENANT, round: id });
    expect(here).toMatchObject([{ person: karen.person, station: 's1', slot: 1 }]);
  });

  it('names each form anew, so that each is a note of its own', async () => {
    const { workshop, karen, id } = await aWorkshopWorld({ phase: 'notes', slot: 1 });
    await goToStation(workshop, karen, { round: id, station: 's1' });
    const ids = [];
    for (let at = 0; at < 2; at += 1) {
      const note = await atWorkshop(workshop, karen, { round: id });
      if (note.ok && note.value.kind === 'note') ids.push(note.value.id);
    }
    expect(new Set(ids).size).toBe(2);
  });

  it('votes where there is something to vote on, and leads out when it is over', async () => {
    const world = await aWorkshopWorld({ phase: 'vote', slot: 2 });
    const { workshop, karen, id, noted, set } = world;
    expect(await atWorkshop(workshop, karen, { round: id })).toMatchObject({
      value: { kind: 'waits' },
    });
    await noted({ id: 'a', station: 's2' });
    expect(await atWorkshop(workshop, karen, { round: id })).toMatchObject({
      value: { kind: 'votes', station: { id: 's2' } },
    });
    await set({ phase: 'done' });
    expect(await atWorkshop(workshop, karen, { round: id })).toMatchObject({
      value: { kind: 'leave' },
    });
  });
});

describe('chooseStation', () => {
  it('shows where they are', () => {
    const before = aParticipant('karen', { station: 's2' });
    expect(chooseStation(aWorkshop(), before)).toMatchObject({ station: 's2' });
    expect(chooseStation(aWorkshop(), undefined)).not.toHaveProperty('station');
  });
});

describe('votesAt', () => {
  it('shows the groups of that station and what was chosen there', async () => {
    const { workshop, noted, now } = await aWorkshopWorld({ phase: 'vote', slot: 2 });
    await noted({ id: 'a' }, { id: 'b' }, { id: 'x', station: 's2' });
    const before = aParticipant('karen', { votes: { s1: ['b'], s2: ['x'] } });
    const votes = await votesAt(workshop, await now(), { before, station: 's1' });
    expect(votes?.groups.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
    expect(votes?.chosen).toEqual(['b']);
    expect(votes?.others).toEqual({ before: false, after: true });
    const second = await votesAt(workshop, await now(), { before, station: 's2' });
    expect(second?.others).toEqual({ before: true, after: false });
    expect(await votesAt(workshop, await now(), { before, station: 's9' })).toBeUndefined();
  });
});
