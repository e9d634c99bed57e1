import { beforeEach, expect, it } from 'vitest';
import { addMinutes } from '../../../../src/domain/shared/time.ts';
import { openAnonymous } from '../../../../src/usecases/rounds/anonymous/open-anonymous.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { type AnonymousWorld, anAnonymousWorld } from '../../../support/anonymous-world.ts';

let world: AnonymousWorld;
beforeEach(async () => {
  world = await anAnonymousWorld();
});
const open = (who = world.karen) => openAnonymous(world.rounds, who, world.round.id);

it('shows the first page, empty, each time anew', async () => {
  const first = await world.begin();
  await world.press(first, 'next', { inputs: { well: 'yes' } });

  expect(await open()).toMatchObject({
    value: { kind: 'page', shown: { page: { id: 'first' }, kept: { answers: {}, notCpr: [] } } },
  });
});

it('tells whoever has answered that they have, in the minute of grace too', async () => {
  const { person } = world.karen;
  const answer = { person, answers: { well: 'yes' }, background: {}, blocks: 1 };
  await world.rounds.responses.takeIn(world.at, answer);
  expect(await open()).toMatchObject({ value: { kind: 'handed-in' } });

  await world.change({ state: 'closed', closedAt: ROUND_AT });
  world.goTo(addMinutes(ROUND_AT, 1));
  expect(await open()).toMatchObject({ value: { kind: 'handed-in' } });
  expect(await open(world.here(await world.person('Ole')))).toEqual({
    ok: false,
    problem: { kind: 'over' },
  });
});

it('lets in those in the room alone', async () => {
  const stranger = world.alone(await world.person('Nanna'));
  expect(await open(stranger)).toEqual({ ok: false, problem: { kind: 'not-invited' } });
});

it('has nothing to say of any other round', async () => {
  await world.change({ privacy: 'named' });
  world.goTo(addMinutes(ROUND_AT, 1));
  expect(await open()).toBeUndefined();
});
