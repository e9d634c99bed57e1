// What the registry store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { type AreaId, asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Area, Forum, Guidance, Unit } from '../../../src/domain/shared/register.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import type { World } from './world.ts';

const AREA: Area = {
  id: asId<AreaId>('æld/re'),
  name: { da: 'Ældre', en: 'Elderly' },
  owner: { name: 'Åse Ørum', mail: 'aase@kommune.example' },
  unitTypes: ['nursing-home'],
  order: 2,
};
const UNITS = Array.from({ length: 230 }, (_, n) => aUnit(n));

function aUnit(n: number): Unit {
  return {
    id: asId<UnitId>(`unit ${String(n).padStart(3, '0')}`),
    pNumber: String(1_000_000_000 + n),
    name: `Børnehuset Åen ${n}`,
    type: 'day-care',
    department: 'Børn og Unge',
    leader: { name: 'Søren Ærø' },
  };
}

export function registryContract(open: () => Promise<World>): void {
  describe('the register', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('is empty before anything was put', async () => {
      expect(await world.stores.registry.register(world.tenant)).toEqual({
        units: [],
        areas: [],
        forums: [],
        guidance: [],
      });
    });

    it('keeps more rows than a transaction holds', async () => {
      await world.stores.registry.put(world.tenant, { units: UNITS, areas: [AREA] });

      const register = await world.another().registry.register(world.tenant);
      expect(register).toEqual({ units: UNITS, areas: [AREA], forums: [], guidance: [] });
    });

    it('writes nothing when it is put again, and only what differs', async () => {
      await world.stores.registry.put(world.tenant, { units: UNITS, areas: [AREA] });
      const again = world.counted();

      await again.stores.registry.put(world.tenant, { units: [...UNITS].reverse(), areas: [AREA] });
      expect(again.calls()).toBe(2);

      const moved = { ...aUnit(3), department: 'Ældre og Sundhed' };
      await again.stores.registry.put(world.tenant, {
        units: [moved],
        areas: [],
        forums: [],
        guidance: [],
      });
      expect(again.calls()).toBe(2 + 3);
      const { units } = await world.another().registry.register(world.tenant);
      expect(units[3]).toEqual(moved);
      expect(units).toHaveLength(UNITS.length);
    });

    it('takes the last of two rows with the same id', async () => {
      const later = { ...aUnit(1), name: 'Later' };

      await world.stores.registry.put(world.tenant, {
        units: [aUnit(1), later],
        areas: [],
        forums: [],
        guidance: [],
      });

      expect((await world.stores.registry.register(world.tenant)).units).toEqual([later]);
    });

    it('is read again after ten seconds, and then only when it has changed', async () => {
      await world.stores.registry.put(world.tenant, { units: [aUnit(1)], areas: [AREA] });
      const { stores, calls } = world.counted();
      const units = async () => (await stores.registry.register(world.tenant)).units.length;

      expect([await units(), await units(), calls()]).toEqual([1, 1, 5]);
      world.clock.pass(10_000);
      expect([await units(), calls()]).toEqual([1, 6]);

      await world
        .another()
        .registry.put(world.tenant, { units: [aUnit(2)], areas: [], forums: [], guidance: [] });
      expect([await units(), calls()]).toEqual([1, 6]);
      world.clock.pass(10_000);
      expect([await units(), calls()]).toEqual([2, 11]);
    });

    it('shows at once what this process put', async () => {
      await world.stores.registry.register(world.tenant);

      await world.stores.registry.put(world.tenant, {
        units: [aUnit(1)],
        areas: [],
        forums: [],
        guidance: [],
      });

      expect((await world.stores.registry.register(world.tenant)).units).toHaveLength(1);
    });

    it.each([
      ['the same', UNITS, UNITS],
      ['half of it each', UNITS.slice(0, 150), UNITS.slice(100)],
    ])('is whole when two processes put %s at once', async (_, one, other) => {
      await Promise.all([
        world.stores.registry.put(world.tenant, {
          units: one,
          areas: [],
          forums: [],
          guidance: [],
        }),
        world.another().registry.put(world.tenant, { units: other, areas: [AREA] }),
      ]);

      const register = await world.another().registry.register(world.tenant);
      expect(register).toEqual({ units: UNITS, areas: [AREA], forums: [], guidance: [] });
    });
  });

  describe('the rules', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    const means = { da: 'under en uge', en: 'less than a week' };
    const changed = {
      ...DEFAULT_RULES,
      extentMeans: { small: means },
      deadlines: { ...DEFAULT_RULES.deadlines, answer: 15 },
    };

    it('are the usual ones until they are changed', async () => {
      const { registry } = world.stores;

      expect(await registry.rules(world.tenant)).toEqual(DEFAULT_RULES);
      expect(await registry.rulesNow(world.tenant)).toEqual({ value: DEFAULT_RULES });
    });

    it('are changed under the tag they were read with only', async () => {
      const [mine, theirs] = await Promise.all(
        [world.stores, world.another()].map(({ registry }) =>
          registry.saveRules(world.tenant, changed, undefined),
        ),
      );
      expect([mine, theirs].filter((one) => one === 'changed')).toHaveLength(1);

      const now = await world.stores.registry.rulesNow(world.tenant);
      expect(now.value).toEqual(changed);
      const tag = 'tag' in now ? now.tag : undefined;
      const { registry } = world.another();
      expect(await registry.saveRules(world.tenant, DEFAULT_RULES, tag)).toMatchObject({
        value: DEFAULT_RULES,
      });
      expect(await registry.saveRules(world.tenant, changed, tag)).toBe('changed');
    });

    it('are seen at once by whoever changed them, and by others within ten seconds', async () => {
      const { stores, calls } = world.counted();
      const days = async () => (await stores.registry.rules(world.tenant)).deadlines.answer;
      expect([await days(), await days(), calls()]).toEqual([10, 10, 1]);

      await world.stores.registry.saveRules(world.tenant, changed, undefined);
      expect((await world.stores.registry.rules(world.tenant)).deadlines.answer).toBe(15);
      expect(await days()).toBe(10);
      world.clock.pass(10_000);

      expect(await days()).toBe(15);
    });
  });

  describe('forums and guidance', () => {
    it('are kept with the register', async () => {
      const world = await open();
      const forum: Forum = {
        id: 'dir',
        name: 'Direktionen',
        kind: 'executive',
        decider: { name: 'Hanne Dahl' },
        meetings: ['2027-01-19'],
      };
      const guidance: Guidance = {
        id: 'adgang',
        title: 'Bestil adgang',
        link: 'https://town.example/adgang',
        words: ['adgang'],
      };

      await world.stores.registry.put(world.tenant, { forums: [forum], guidance: [guidance] });

      expect(await world.another().registry.register(world.tenant)).toEqual({
        units: [],
        areas: [],
        forums: [forum],
        guidance: [guidance],
      });
    });
  });

  describe('the subjects of KLE', () => {
    const MOETER = { number: '85.11.06', title: 'Møder' };
    const many = Array.from({ length: 4_000 }, (_, at) => ({
      number: `${10 + Math.floor(at / 90)}.00.${10 + (at % 90)}`,
      title: `Et emne med et navn af almindelig længde ${at}`,
    }));

    it('are none until they are loaded, and then seen by others within ten seconds', async () => {
      const world = await open();
      const other = world.another();
      expect((await other.registry.subjects(world.tenant)).size).toBe(0);

      await world.stores.registry.putSubjects(world.tenant, [MOETER]);
      await world.stores.registry.putSubjects(world.tenant, many);

      const stored = await world.stores.registry.subjects(world.tenant);
      expect(stored.get(many[7]?.number ?? '')).toBe(many[7]?.title);
      expect(stored.has(MOETER.number)).toBe(false);
      world.clock.pass(10_000);
      expect(await other.registry.subjects(world.tenant)).toEqual(stored);
    });
  });

  describe('one row of the register', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
      await world.stores.registry.put(world.tenant, { areas: [AREA] });
    });
    const dir: Forum = { id: 'dir', name: 'Direktionen', kind: 'executive' };
    const guidance: Guidance = { id: 'x', title: 'X', link: 'https://x.example', words: ['x'] };

    it('is made once, and seen by others within ten seconds', async () => {
      const other = world.another();
      expect((await other.registry.register(world.tenant)).forums).toEqual([]);
      const made = { kind: 'forums', row: dir } as const;

      expect(await world.stores.registry.saveRow(world.tenant, made, undefined)).toMatchObject({
        value: made,
      });
      expect(await other.registry.saveRow(world.tenant, made, undefined)).toBe('changed');

      expect((await world.stores.registry.register(world.tenant)).forums).toEqual([dir]);
      world.clock.pass(10_000);
      expect((await world.another().registry.register(world.tenant)).forums).toEqual([dir]);
    });

    it('is changed under the tag it was read with only', async () => {
      const { registry } = world.stores;
      const now = await registry.rowNow(world.tenant, 'areas', AREA.id);
      expect(now?.value).toEqual({ kind: 'areas', row: AREA });
      const next = { kind: 'areas', row: { ...AREA, owner: { name: 'Lis' } } } as const;

      const [mine, theirs] = await Promise.all(
        [world.stores, world.another()].map((one) =>
          one.registry.saveRow(world.tenant, next, now?.tag),
        ),
      );

      expect([mine, theirs].filter((one) => one === 'changed')).toHaveLength(1);
      expect(await registry.saveRow(world.tenant, next, now?.tag)).toBe('changed');
      expect((await registry.rowNow(world.tenant, 'areas', AREA.id))?.value).toEqual(next);
    });

    it('is each written though others write other rows', async () => {
      await Promise.all([
        world.stores.registry.saveRow(world.tenant, { kind: 'forums', row: dir }, undefined),
        world
          .another()
          .registry.saveRow(world.tenant, { kind: 'guidance', row: guidance }, undefined),
      ]);

      expect(await world.another().registry.register(world.tenant)).toMatchObject({
        forums: [dir],
        guidance: [guidance],
      });
      expect(await world.stores.registry.rowNow(world.tenant, 'guidance', 'y')).toBeUndefined();
    });
  });
}
