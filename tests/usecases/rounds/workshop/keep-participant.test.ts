import { expect, it } from 'vitest';
import { keepParticipant } from '../../../../src/usecases/rounds/workshop/keep-participant.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('takes somebody in once, and loses neither of two changes at the same time', async () => {
  const { workshop, karen, now, stores, id } = await aWorkshopWorld();
  const at = { caller: karen, round: await now() };
  await Promise.all([
    keepParticipant(workshop, at, (one) => ({ ...one, votes: { ...one.votes, s1: ['a'] } })),
    keepParticipant(workshop, at, (one) => ({ ...one, votes: { ...one.votes, s2: ['b'] } })),
  ]);
  const all = await stores.workshops.participants({ tenant: karen.tenant, round: id });
  expect(all).toEqual([
    expect.objectContaining({
      person: karen.person,
      name: 'Karen',
      votes: { s1: ['a'], s2: ['b'] },
    }),
  ]);
});
