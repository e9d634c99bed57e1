import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { roundCounts } from '../../../src/usecases/rounds/round-counts.ts';
import { aResponse, aRound, ROUND_AT } from '../../support/a-round.ts';
import { aLeadingWorld } from '../../support/leading-world.ts';

it('counts who has handed in and who has only begun', async () => {
  const world = await aLeadingWorld();
  const round = aRound();
  const given = { answers: {}, at: ROUND_AT };
  for (const [person, done] of [
    ['a', true],
    ['b', true],
    ['c', false],
  ] as const) {
    const who = { person: asId<PersonId>(person) };
    await world.rounds.responses.saveResponse(aResponse(done ? { ...who, given } : who));
  }
  expect(await roundCounts(world.rounds, round)).toEqual({ handedIn: 2, halfway: 1 });
});
