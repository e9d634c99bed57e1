import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/shared/result.ts';
import type { Theme } from '../../../src/domain/theme/theme.ts';
import { changeTheme } from '../../../src/usecases/themes/change-theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { TENANT } from '../../support/builders.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

const renamed = (theme: Theme) =>
  ok({ ...theme, name: `${theme.name}!`, version: theme.version + 1 });

describe('changeTheme', () => {
  it('changes it as it is now, when somebody else is faster', async () => {
    let first = true;
    await changeTheme(world.deps, world.administrator, {
      id: aTheme('a').id,
      all: true,
      change: async (theme) => {
        const stored = await world.stores.themes.theme(TENANT, theme.id);
        if (first && stored) await world.stores.themes.save({ ...theme, name: 'B' }, stored.tag);
        first = false;
        return renamed(theme);
      },
    });

    expect((await world.themeAt('a')).name).toBe('B!');
  });

  it('lets its lead change what is not for administrators alone', async () => {
    const change = (all: boolean) =>
      changeTheme(world.deps, world.lead, { id: aTheme('a').id, all, change: renamed });

    expect(await change(true)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect((await change(false)).ok).toBe(true);
  });
});
