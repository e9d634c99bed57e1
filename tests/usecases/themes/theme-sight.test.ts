import { beforeEach, describe, expect, it } from 'vitest';
import { maySee, themeSight } from '../../../src/usecases/themes/theme-sight.ts';
import { aTheme } from '../../support/a-theme.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

describe('themeSight', () => {
  it('lets administrators see all, and whoever leads a theme their own', async () => {
    const team = value(await themeSight(world.deps, world.administrator));
    const lead = value(await themeSight(world.deps, world.lead));
    const theirs = aTheme('a', { lead: { name: world.nanna.name } });

    expect([maySee(aTheme('b'), team), maySee(aTheme('b'), lead)]).toEqual([true, false]);
    expect(maySee(theirs, lead)).toBe(true);
  });

  it('is not for anybody else, nor for a lead among others', async () => {
    const elsewhere = world.caller(world.nanna, CHANNEL);
    expect(await themeSight(world.deps, world.owner)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect((await themeSight(world.deps, elsewhere)).ok).toBe(false);
  });
});
