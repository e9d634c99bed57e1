// What the initiative store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import type { World } from './world.ts';

const AT = '2026-11-23T09:00:00.000Z';
const TIME = { text: 'primo 2027', from: '2027-01-01', until: '2027-04-30' };
const OLE = { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' };

/** With everything an initiative can have. */
function whole(differs: Partial<Initiative>): Initiative {
  return anInitiative('i-1', {
    lead: OLE,
    proposals: nos('2026-1', '2025-2'),
    followers: [asId<PersonId>('karen')],
    milestones: [{ title: 'Aftale', on: '2027-02-01', doneOn: '2027-01-20' }],
    expected: { hoursAYear: 310, kr: -2_000, hassle: 2, basis: 'estimated', at: AT },
    realised: [{ hoursAYear: 290.5, basis: 'measured', at: AT, after: 3 }],
    focus: 'Færre systemer',
    spread: [{ to: 'school', on: '2027-03-01' }],
    moved: [{ until: '2027-04-30', at: AT }],
    doneAt: AT,
    owed: { version: 2, by: 'system', at: AT, state: 'done', before: TIME, why: 'x' },
    said: ['status~2027-06-30'],
    ...differs,
  });
}

export function initiativesContract(open: () => Promise<World>): void {
  describe('an initiative', () => {
    let world: World;
    let one: Initiative;
    beforeEach(async () => {
      world = await open();
      one = whole({ tenant: world.tenant });
    });

    const stored = async () => {
      const found = await world.another().initiatives.initiative(world.tenant, one.id);
      if (found === undefined) throw new Error('not stored');
      return found;
    };

    it('is kept as it is, made once and changed under its tag only', async () => {
      const made = await Promise.all(
        [world.stores, world.another()].map(({ initiatives }) =>
          initiatives.save(one, undefined, []),
        ),
      );
      expect(made.filter((each) => each === 'changed')).toHaveLength(1);
      const { value, tag } = await stored();
      expect(value).toEqual(one);

      const next = { ...one, version: 2 };
      expect(await world.stores.initiatives.save(next, tag, [])).toMatchObject({ value: next });
      expect(await world.another().initiatives.save(one, tag, [])).toBe('changed');
      expect((await stored()).value).toEqual(next);
    });

    it('says what it changes in the same transaction, once', async () => {
      const { title, horizon, state } = one;
      const content = { kind: 'initiative-news', initiative: one.id, title, state } as const;
      const says: readonly Message[] = [
        {
          audience: { kind: 'people', people: one.followers },
          content: { ...content, before: TIME, why: 'x', ...(horizon && { horizon }) },
        },
        {
          audience: { kind: 'lead', of: one.id, who: OLE },
          content: { kind: 'status-asked', initiative: one.id, title, until: '2027-06-30' },
        },
        {
          audience: { kind: 'lead', of: one.id, who: OLE },
          content: { kind: 'benefit-asked', initiative: one.id, title, after: 12 },
        },
      ];
      world.faults.loseAnswers(1);

      expect(await world.stores.initiatives.save(one, undefined, says)).toMatchObject({
        value: one,
      });
      expect(await world.another().initiatives.save(one, undefined, says)).toBe('changed');

      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);
    });

    it('is listed newest first, of its own tenant', async () => {
      const { initiatives } = world.stores;
      const other = (await open()).tenant;
      const made = (id: string, day: string) =>
        whole({ tenant: world.tenant, id: asId(id), createdAt: `${day}T09:00:00.000Z` });
      await initiatives.save(made('a', '2026-11-20'), undefined, []);
      await initiatives.save(made('b', '2026-11-22'), undefined, []);
      await initiatives.save({ ...one, tenant: other }, undefined, []);

      const all = await world.another().initiatives.all(world.tenant);
      expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
    });

    it('is in a list at once after one’s own write, after others’ within ten seconds', async () => {
      const { tenant, clock } = world;
      const theirs = world.another();
      const titles = async () => (await theirs.initiatives.all(tenant)).map(({ title }) => title);
      expect(await titles()).toEqual([]);

      await theirs.initiatives.save(one, undefined, []);
      expect(await titles()).toEqual([one.title]);

      const { tag } = await stored();
      await world.stores.initiatives.save({ ...one, title: 'Nyt' }, tag, []);
      expect(await titles()).toEqual([one.title]);
      clock.pass(10_001);
      expect(await titles()).toEqual(['Nyt']);
    });
  });
}
