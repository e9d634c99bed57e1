import { beforeEach, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/domain/shared/ids.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import {
  hasView,
  proposalToOwnChat,
  roundToOwnChat,
} from '../../../../src/usecases/rounds/answering/own-chat.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../../support/answering-world.ts';

let world: AnsweringWorld;

beforeEach(async () => {
  world = await anAnsweringWorld();
});

const view = (person: string, round = world.round) =>
  hasView(world.rounds, { ...world.karen, person: asId<PersonId>(person) }, round);

it('gives 55 people who press at once a view of the shared card, and nobody after them', async () => {
  const people = Array.from({ length: 60 }, (_, at) => `person-${at}`);
  const views = await Promise.all(people.map((one) => view(one)));
  expect(views.filter(Boolean)).toHaveLength(55);
  expect(await view('person-3')).toBe(true);
  expect(await view('person-99')).toBe(false);
});

it('counts by round, and never in somebody’s own chat', async () => {
  await Promise.all(Array.from({ length: 55 }, (_, at) => view(`person-${at}`)));
  expect(await view('karen', { ...world.round, id: asId('round-2') })).toBe(true);
  const karen = (await world.rounds.people.byEntra(world.karen.tenant, world.karen.entra))?.value;
  if (karen === undefined) throw new Error('nobody knows Karen');
  expect(await hasView(world.rounds, world.alone(karen), world.round)).toBe(true);
});

it('sends the round to somebody’s own chat, once for a press that is delivered twice', async () => {
  const { round } = world;
  const send = (press: string) => roundToOwnChat(world.rounds, world.karen, { round, press });
  expect(await send('press-1')).toBe('sent');
  await send('press-1');
  await send('press-2');
  const entries = await world.relayed();
  expect(new Set(entries.map(({ message }) => message)).size).toBe(2);
  expect(entries[0]).toMatchObject({
    person: 'karen',
    content: { kind: 'round-entrance', round: round.id, own: true, state: 'open' },
  });
});

it('sends nothing to somebody who never wrote to us, or cannot be reached', async () => {
  const silent = world.here(await world.person('Stille', 'silent'));
  const { round } = world;
  expect(await roundToOwnChat(world.rounds, silent, { round, press: 'p' })).toBe('unknown');
  expect(await proposalToOwnChat(world.rounds, silent, 'p')).toBe('unknown');
  expect(await world.relayed()).toEqual([]);
});

it('leads to a proposal with nothing that names the round', async () => {
  expect(await proposalToOwnChat(world.rounds, world.karen, 'press-1')).toBe('sent');
  const [entry] = await world.relayed();
  expect(entry?.content).toEqual({ kind: 'write-proposal' });
  expect(JSON.stringify(entry)).not.toContain(world.round.id);
});
