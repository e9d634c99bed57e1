/** A bound world with themes, and Nanna, who leads one of them from her own chat. */
import type { Theme } from '../../src/domain/theme/theme.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { aTheme } from './a-theme.ts';
import { TENANT } from './builders.ts';
import { anInitiativeWorld, type InitiativeWorld } from './initiative-world.ts';

export interface ThemeWorld extends InitiativeWorld {
  /** Nanna in personal chat. */
  readonly lead: ChannelCaller;
  readonly keepTheme: (theme: Theme) => Promise<Theme>;
  readonly themeAt: (id: string) => Promise<Theme>;
}

/** Theme `a` is led by Nanna. */
export async function aThemeWorld(): Promise<ThemeWorld> {
  const world = await anInitiativeWorld();
  const { themes } = world.stores;
  const keepTheme = async (theme: Theme) => {
    const saved = await themes.save(theme, undefined);
    if (saved === 'changed') throw new Error('it was there already');
    return saved.value;
  };
  await keepTheme(aTheme('a', { lead: { name: world.nanna.name } }));
  return Object.assign(world, {
    lead: world.alone(world.nanna),
    keepTheme,
    themeAt: async (id: string) => {
      const stored = await themes.theme(TENANT, aTheme(id).id);
      if (stored === undefined) throw new Error(`no theme ${id}`);
      return stored.value;
    },
  });
}
