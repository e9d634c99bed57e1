import { beforeEach, expect, it } from 'vitest';
import {
  makeAnonymousHandlers,
  openAnonymously,
} from '../../../../src/bot/handlers/rounds/anonymous-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { addMinutes } from '../../../../src/domain/shared/time.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { type AnonymousWorld, anAnonymousWorld } from '../../../support/anonymous-world.ts';
import { context, only } from '../../../support/channel-kit.ts';

let world: AnonymousWorld;
let karen: Person;
beforeEach(async () => {
  world = await anAnonymousWorld();
  karen = await world.person('Karen');
});

const kit = () => world.rounds;
const here = (inputs: Readonly<Record<string, unknown>> = {}) =>
  context(karen, { place: world.karen.place, inputs });
const data = (page: string, go: 'next' | 'back' | 'send', answers = {}) => ({
  round: world.round.id,
  page,
  go,
  kept: { answers, notCpr: [] },
});

it('shows the first page to the presser alone, and the next with what was typed', async () => {
  const first = await openAnonymously(kit(), here(), world.round.id);
  expect(only(first ?? [])).toMatchObject({ kind: 'forMe' });

  const handlers = makeAnonymousHandlers(kit());
  const why = await handlers['round.anonymous'](here({ 'a.well': 'no' }), data('first', 'next'));
  expect(only(why)).toMatchObject({ kind: 'forMe', text: expect.stringContaining('Hvorfor') });
  expect(JSON.stringify(why)).toContain('"kept":{"answers":{"well":"no"}');
});

it('ends with the receipt', async () => {
  const handlers = makeAnonymousHandlers(kit());
  const press = data('last', 'send', { well: 'yes' });
  const receipt = await handlers['round.anonymous'](here({ 'a.word': 'ro' }), press);
  expect(only(receipt).text).toContain('Det er gemt uden dit navn.');
});

it('sends an older client in a room to its own chat, where nobody looks on', async () => {
  const old = { ...here(), submitted: true as const };
  const first = await openAnonymously(kit(), old, world.round.id);
  expect(first).toMatchObject([{ kind: 'hint' }]);
  const handlers = makeAnonymousHandlers(kit());
  const next = await handlers['round.anonymous'](old, data('first', 'next', { well: 'no' }));
  expect(next).toMatchObject([{ kind: 'hint' }]);
});

it('leaves every other round to others', async () => {
  await world.change({ privacy: 'named' });
  world.goTo(addMinutes(ROUND_AT, 1));
  expect(await openAnonymously(kit(), here(), world.round.id)).toBeUndefined();
});
