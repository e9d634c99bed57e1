// What the store of codes and wrong guesses promises.
import { describe, expect, it } from 'vitest';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { ROUND_AT } from '../../support/a-round.ts';
import type { World } from './world.ts';

export function codesContract(open: () => Promise<World>): void {
  describe('the code of a round', () => {
    const held = (round: string) => ({ code: '4821', round: asId<RoundId>(round), at: ROUND_AT });

    it('is held by one of two who want it at once', async () => {
      const { tenant, stores, another } = await open();
      const both = await Promise.all([
        stores.joining.holdCode(tenant, held('one')),
        another().joining.holdCode(tenant, held('two')),
      ]);
      expect(both.toSorted()).toEqual([false, true]);
      const kept = await another().joining.code(tenant, '4821');
      expect(kept?.value).toEqual(held(both[0] ? 'one' : 'two'));
    });

    it('goes on to another round under the tag it was read with only', async () => {
      const { tenant, stores, another, faults } = await open();
      faults.loseAnswers(1);
      expect(await stores.joining.holdCode(tenant, held('one'))).toBe(true);
      const tag = (await stores.joining.code(tenant, '4821'))?.tag;
      expect(await another().joining.holdCode(tenant, held('two'), tag)).toBe(true);
      expect(await stores.joining.holdCode(tenant, held('three'), tag)).toBe(false);
      expect(await stores.joining.code(tenant, '9999')).toBeUndefined();
    });
  });

  describe('wrong guesses', () => {
    it('are kept for each person, each under the tag it was read with', async () => {
      const { tenant, person, stores, another } = await open();
      const who = { tenant, person };
      const one = { wrong: 1, since: ROUND_AT };
      expect(await stores.joining.saveTries(who, one)).toBe(true);
      expect(await another().joining.saveTries(who, one)).toBe(false);
      const read = await another().joining.tries(tenant, person);
      expect(read?.value).toEqual(one);
      expect(await stores.joining.saveTries(who, { ...one, wrong: 2 }, read?.tag)).toBe(true);
      expect(await stores.joining.tries(tenant, asId('nobody'))).toBeUndefined();
    });
  });
}
