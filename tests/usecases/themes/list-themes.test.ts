import { beforeEach, describe, expect, it } from 'vitest';
import { listThemes } from '../../../src/usecases/themes/list-themes.ts';
import { aTheme } from '../../support/a-theme.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
  const target = { unit: 'places', total: 50, byDepartment: {}, year: 2027 } as const;
  const counted = { total: 10, byDepartment: {}, at: '2026-11-20T09:00:00.000Z' };
  await world.keepTheme(aTheme('b', { target, counted }));
});

describe('listThemes', () => {
  it('has all of them for administrators, with how far each is', async () => {
    const { items, mayAll, total } = value(await listThemes(world.deps, world.administrator, 0));

    expect(items.map(({ theme, progress }) => [theme.id, progress?.done])).toEqual([
      ['a', undefined],
      ['b', 10],
    ]);
    expect([mayAll, total]).toEqual([true, 2]);
  });

  it('has their own for whoever leads one', async () => {
    const { items, mayAll } = value(await listThemes(world.deps, world.lead, 0));

    expect(items.map(({ theme }) => theme.id)).toEqual(['a']);
    expect(mayAll).toBe(false);
  });
});
