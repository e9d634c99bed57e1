import { expect, it } from 'vitest';
import { cannotBeAnonymous } from '../../../../src/usecases/rounds/anonymous/can-be-anonymous.ts';
import { anAnonymousWorld } from '../../../support/anonymous-world.ts';
import { member, personalPlace } from '../../../support/channel-world.ts';

const PLACE = personalPlace('room');

async function why(people: number, { guests = 0, invited = false } = {}) {
  const { rounds, round, rosters } = await anAnonymousWorld({ guests: invited });
  const members = Array.from({ length: people }, (_, at) => member(`Person ${at}`));
  const outside = Array.from({ length: guests }, (_, at) => member(`Guest ${at}`, true));
  rosters.set(PLACE.conversation, [...members, ...outside]);
  return cannotBeAnonymous(rounds, round, PLACE);
}

it('counts those in the place who may answer', async () => {
  expect(await why(5)).toBeUndefined();
  expect(await why(4)).toBe('anonymous-few');
  expect(await why(4, { guests: 3 })).toBe('anonymous-few');
  expect(await why(4, { guests: 3, invited: true })).toBeUndefined();
});

it('promises nothing when Teams does not say who is there', async () => {
  const { rounds, round, rosters } = await anAnonymousWorld();
  rosters.set(PLACE.conversation, 'unavailable');
  expect(await cannotBeAnonymous(rounds, round, PLACE)).toBe('anonymous-unknown');
});

it('asks of a round that is prepared only whether its set can be', async () => {
  const { rounds, round, asked } = await anAnonymousWorld();
  expect(await cannotBeAnonymous(rounds, round)).toBeUndefined();
  expect(asked).toEqual([]);
});

it('has nothing to say of rounds that promise less', async () => {
  const { rounds, round } = await anAnonymousWorld();
  expect(await cannotBeAnonymous(rounds, { ...round, privacy: 'named' }, PLACE)).toBeUndefined();
});
