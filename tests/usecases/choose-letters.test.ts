import { describe, expect, it } from 'vitest';
import { chooseLetters } from '../../src/usecases/choose-letters.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';

describe('chooseLetters', () => {
  it('says no, and yes again, however often', async () => {
    const { deps, karen } = await aBoundWorld();
    const muted = async () => (await deps.people.byId(TENANT, karen.id))?.value.noLetters;

    await chooseLetters(deps, karen, false);
    await chooseLetters(deps, karen, false);
    expect(await muted()).toBe(true);
    await chooseLetters(deps, karen, true);
    await chooseLetters(deps, karen, true);
    expect(await muted()).toBeUndefined();
  });

  it('goes by the person as stored when another turn changes them meanwhile', async () => {
    const { deps, karen } = await aBoundWorld();
    let calls = 0;
    const people = {
      ...deps.people,
      save: async (...given: Parameters<typeof deps.people.save>) => {
        calls += 1;
        return calls === 1 ? ('changed' as const) : deps.people.save(...given);
      },
    };

    await chooseLetters({ people }, karen, false);

    expect((await deps.people.byId(TENANT, karen.id))?.value.noLetters).toBe(true);
  });
});
