import { beforeEach, expect, it } from 'vitest';
import type { Round } from '../../../../src/domain/round/round.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { conductRound } from '../../../../src/usecases/rounds/conduct-round.ts';
import {
  CO_HOSTS_MAX,
  coHostsOf,
  setCoHost,
} from '../../../../src/usecases/rounds/leading/co-hosts.ts';
import { roundOverview } from '../../../../src/usecases/rounds/round-overview.ts';
import { aLeadingWorld, type LeadingWorld } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll();
});

const set = (person: string, leads = true, by = world.host) =>
  setCoHost(world.rounds, by, { round: poll.id, person: asId(person), leads });

it('finds people by a part of their name, but not the host', async () => {
  const found = await coHostsOf(world.rounds, world.host, { round: poll.id, words: 'gitt' });
  expect(found.ok && found.value.found.map(({ name }) => name)).toEqual(['Gitte']);
  const self = await coHostsOf(world.rounds, world.host, { round: poll.id, words: 'nanna' });
  expect(self.ok && self.value.found).toEqual([]);
});

it('lets a co-host lead, until they are taken off again', async () => {
  const { person } = world.other;
  await set(person);
  expect((await roundOverview(world.rounds, world.other, poll.id)).ok).toBe(true);
  expect((await set(person)).ok).toBe(true);
  expect((await world.now(poll.id)).coHosts).toEqual([person]);
  await set(person, false, world.other);
  expect(await roundOverview(world.rounds, world.other, poll.id)).toEqual({
    ok: false,
    problem: { kind: 'not-host' },
  });
});

it('adds both of two who are chosen at once', async () => {
  await Promise.all([set(world.other.person), set(world.ole.id)]);
  expect((await world.now(poll.id)).coHosts.toSorted()).toEqual(
    [world.other.person, world.ole.id].toSorted(),
  );
});

it('has room for three, and no name that was made up', async () => {
  expect(await set('nobody')).toEqual({ ok: false, problem: { kind: 'not-found' } });
  const names = ['Anna', 'Bent', 'Carl', 'Dora'];
  const people = await Promise.all(names.map((name) => world.person(name)));
  const outcomes = [];
  for (const { id } of people) outcomes.push((await set(id)).ok);
  expect(outcomes.filter(Boolean)).toHaveLength(CO_HOSTS_MAX);
});

it('refuses strangers, and a round that is over', async () => {
  expect(await set(world.other.person, true, world.other)).toEqual({
    ok: false,
    problem: { kind: 'not-host' },
  });
  await conductRound(world.rounds, world.host, { round: poll.id, what: 'cancel' });
  expect(await set(world.other.person)).toEqual({ ok: false, problem: { kind: 'not-now' } });
});

it('tells whoever was chosen or taken off, and nobody what they did themselves', async () => {
  const { person } = world.other;
  await set(person);
  await set(person, false);
  await set(person);
  // Whoever steps back knows it.
  await set(person, false, world.other);

  const told = (await world.relayed()).map(({ to, content }) => ({ to, content }));
  const content = { kind: 'co-host', round: poll.id, what: 'poll', title: poll.title, by: 'Nanna' };
  expect(told.filter((one) => one.content.kind === 'co-host')).toEqual([
    { to: person, content: { ...content, leads: true } },
    { to: person, content: { ...content, leads: false } },
    { to: person, content: { ...content, leads: true } },
  ]);
});
