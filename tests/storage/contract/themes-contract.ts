// What the theme store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { Theme } from '../../../src/domain/theme/theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import type { World } from './world.ts';

/** With everything a theme can have. */
function whole(differs: Partial<Theme>): Theme {
  return aTheme('t-1', {
    lead: { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' },
    proposals: nos('2026-1', '2025-2'),
    target: { unit: 'places', total: 100, byDepartment: { 'Børn og Unge': 60.5 }, year: 2027 },
    counted: { total: 0, byDepartment: { 'Børn og Unge': 12 }, at: '2026-11-23T09:00:00.000Z' },
    ...differs,
  });
}

export function themesContract(open: () => Promise<World>): void {
  describe('a theme', () => {
    let world: World;
    let one: Theme;
    beforeEach(async () => {
      world = await open();
      one = whole({ tenant: world.tenant });
    });

    const stored = async () => {
      const found = await world.another().themes.theme(world.tenant, one.id);
      if (found === undefined) throw new Error('not stored');
      return found;
    };

    it('is kept as it is, made once and changed under its tag only', async () => {
      const made = await Promise.all(
        [world.stores, world.another()].map(({ themes }) => themes.save(one, undefined)),
      );
      expect(made.filter((each) => each === 'changed')).toHaveLength(1);
      const { value, tag } = await stored();
      expect(value).toEqual(one);

      const next = { ...one, version: 2 };
      expect(await world.stores.themes.save(next, tag)).toMatchObject({ value: next });
      expect(await world.another().themes.save(one, tag)).toBe('changed');
      expect((await stored()).value).toEqual(next);
    });

    it('is listed by name, of its own tenant, beside initiatives', async () => {
      const { themes, initiatives } = world.stores;
      const other = (await open()).tenant;
      await themes.save(
        whole({ tenant: world.tenant, id: asId('t-b'), name: 'Øvrigt' }),
        undefined,
      );
      await themes.save(
        whole({ tenant: world.tenant, id: asId('t-a'), name: 'Indkøb' }),
        undefined,
      );
      await themes.save({ ...one, tenant: other }, undefined);

      const all = await world.another().themes.all(world.tenant);
      expect(all.map(({ name }) => name)).toEqual(['Indkøb', 'Øvrigt']);
      expect(await initiatives.all(world.tenant)).toEqual([]);
    });

    it('is in a list at once after one’s own write, after others’ within ten seconds', async () => {
      const { tenant, clock } = world;
      const theirs = world.another();
      const names = async () => (await theirs.themes.all(tenant)).map(({ name }) => name);
      expect(await names()).toEqual([]);

      await theirs.themes.save(one, undefined);
      expect(await names()).toEqual([one.name]);

      const { tag } = await stored();
      await world.stores.themes.save({ ...one, name: 'Nyt' }, tag);
      expect(await names()).toEqual([one.name]);
      clock.pass(10_001);
      expect(await names()).toEqual(['Nyt']);
    });
  });
}
