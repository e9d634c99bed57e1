import { expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { enterRound } from '../../../../src/usecases/rounds/answering/enter-round.ts';
import { anAnsweringWorld } from '../../../support/answering-world.ts';

it('gives the round to whoever may answer it, and to nobody else', async () => {
  const world = await anAnsweringWorld();
  const { id } = world.round;
  expect(await enterRound(world.rounds, world.karen, id)).toMatchObject({ value: { id } });
  expect(await enterRound(world.rounds, world.karen, asId('none'))).toMatchObject({
    problem: { kind: 'not-found' },
  });
  const gitte = world.here(await world.person('Gitte'));
  expect(await enterRound(world.rounds, gitte, id)).toMatchObject({
    problem: { kind: 'guests-out' },
  });
});
