import { expect, it } from 'vitest';
import { handedIn } from '../../../../src/usecases/rounds/results/handed-in.ts';
import { aResultWorld } from '../../../support/result-world.ts';

const answered = [{ answers: { q: 1 } }, { answers: { q: 2 } }];
const wave = { series: 's', label: '2026', audience: {}, asked: 4, reminders: [], reminded: 0 };

it('says who wrote what of a named round alone', async () => {
  const world = await aResultWorld();
  const confidential = await world.held({}, answered);
  const persons = async (privacy: 'named' | 'confidential') =>
    (await handedIn(world.rounds, { ...confidential, privacy })).given.map(({ person }) => person);

  expect(await persons('confidential')).toEqual([undefined, undefined]);
  expect(await persons('named')).toEqual(['p1', 'p2']);
});

it('knows of a wave who was asked, and who of them has answered', async () => {
  const world = await aResultWorld();
  const round = await world.held({ wave }, answered, 4);

  const { answered: count, wave: sent } = await handedIn(world.rounds, round);

  expect(count).toBe(2);
  expect(sent?.asked).toHaveLength(4);
  expect([...(sent?.answered ?? [])]).toEqual(['p1', 'p2']);
});
