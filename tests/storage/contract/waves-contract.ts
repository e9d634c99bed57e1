// What the stores of those a wave is put to, and of lists from files, promise.
import { beforeEach, describe, expect, it } from 'vitest';
import type { AudienceList } from '../../../src/domain/round/audience-list.ts';
import type { Asked } from '../../../src/domain/round/given.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import type { World } from './world.ts';

/** More than a row holds. */
const MANY = 450;

function people(count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `mail:${at}@b.dk`,
    name: `Leder ${at}`,
    mail: `${at}@b.dk`,
    background: { department: 'Børn', unitType: 'school' as const },
    ...(at % 2 === 0 && { person: asId<NonNullable<Asked['person']>>(`p${at}`) }),
  }));
}

export function wavesContract(open: () => Promise<World>): void {
  describe('those a wave is put to', () => {
    let world: World;
    let at: { readonly tenant: World['tenant']; readonly round: RoundId };
    beforeEach(async () => {
      world = await open();
      at = { tenant: world.tenant, round: asId('round-1') };
    });

    it('are fixed once, in their order, whoever tries and however often', async () => {
      expect(await world.stores.responses.asked(at)).toEqual([]);
      const all = people(MANY);
      const both = await Promise.all([
        world.stores.responses.fixAsked(at, all),
        world.another().responses.fixAsked(at, all.slice(0, 10)),
      ]);
      expect(both[0]).toEqual(both[1]);
      expect([10, MANY]).toContain(both[0]?.length);
      expect(await world.another().responses.asked(at)).toEqual(both[0]);
      expect(await world.stores.responses.fixAsked(at, [])).toEqual(both[0]);
    });

    it('are a list even when nobody is on it', async () => {
      await world.stores.responses.fixAsked(at, []);
      expect(await world.another().responses.fixAsked(at, people(1))).toEqual([]);
    });

    it('say no to reminders and take it back, each once', async () => {
      const { responses } = world.stores;
      for (const wanted of [false, false]) await responses.setReminded(at, world.person, wanted);
      expect(await world.another().responses.unreminded(at)).toEqual(new Set([world.person]));
      for (const wanted of [true, true]) await responses.setReminded(at, world.person, wanted);
      expect(await responses.unreminded(at)).toEqual(new Set());
    });
  });

  describe('a list from a file', () => {
    it('is kept as it is, and never written over', async () => {
      const world = await open();
      const list: AudienceList = {
        ...{ tenant: world.tenant, id: 'l-1', series: 'leder', name: 'Ledere', doubles: 2 },
        people: [
          { mail: 'a@b.dk' },
          { mail: 'c@b.dk', name: 'Ceja', department: 'Børn', unitType: 'school' },
        ],
        ...{ by: 'mette@b.dk', at: '2026-11-23T09:00:00.000Z' },
      };
      expect(await world.stores.audiences.add(list)).toBe(true);
      expect(await world.another().audiences.add({ ...list, name: 'Andre' })).toBe(false);
      expect(await world.another().audiences.list(world.tenant, 'l-1')).toEqual(list);
      expect(await world.stores.audiences.all(world.tenant)).toEqual([list]);
      expect(await world.stores.audiences.list(world.tenant, 'gone')).toBeUndefined();
    });
  });
}
