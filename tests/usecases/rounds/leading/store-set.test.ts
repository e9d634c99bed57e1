import { beforeEach, expect, it } from 'vitest';
import { setOf, storeSet } from '../../../../src/usecases/rounds/leading/store-set.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  aLeadingWorld,
  filledIn,
  HEADING,
  type LeadingWorld,
  SET,
} from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const made = { tenant: TENANT, id: 'r', version: 1, heading: HEADING };

it('stores a question its host typed, once', async () => {
  const asked = { set: { id: 'quick-r', version: 1 } };
  expect(await storeSet(world.rounds.sets, filledIn(), made)).toEqual(asked);
  expect(await storeSet(world.rounds.sets, filledIn(), made)).toEqual(asked);
});

it('takes the next version where somebody else took this one', async () => {
  await storeSet(world.rounds.sets, filledIn(), made);
  const other = filledIn({ question: 'Noget andet?' });
  expect((await storeSet(world.rounds.sets, other, made)).set).toEqual({
    id: 'quick-r',
    version: 2,
  });
});

it('stores nothing where the set can be asked as it is', async () => {
  const read = { ...filledIn({ set: SET.id }, 'survey'), given: {} };
  expect(setOf(read, made)).toBe(SET);
  expect(await storeSet(world.rounds.sets, read, made)).toEqual({
    set: { id: SET.id, version: 2 },
  });
});
