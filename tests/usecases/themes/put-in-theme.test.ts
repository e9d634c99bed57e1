import { beforeEach, describe, expect, it } from 'vitest';
import type { ThemeId } from '../../../src/domain/shared/ids.ts';
import { putInTheme, themesFor } from '../../../src/usecases/themes/put-in-theme.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;
const [a, b] = [aTheme('a').id, aTheme('b').id];

beforeEach(async () => {
  world = await aThemeWorld();
  await world.stored(aProposal('2026-1'));
  await world.keepTheme(aTheme('b', { proposals: nos('2026-1', '2026-2') }));
});

const put = (to?: ThemeId, number = '2026-1') =>
  putInTheme(world.deps, world.administrator, { no: no(number), ...(to && { to }) });
const numbers = async () =>
  Promise.all(['a', 'b'].map(async (id) => (await world.themeAt(id)).proposals));

describe('putInTheme', () => {
  it('moves it, and the same again changes nothing', async () => {
    await put(a);
    await put(a);

    expect(await numbers()).toEqual([nos('2026-1'), nos('2026-2')]);
    expect((await world.themeAt('a')).version).toBe(2);
  });

  it('takes it out of all', async () => {
    await put();
    expect(await numbers()).toEqual([[], nos('2026-2')]);
  });

  it('changes nothing for a theme or a proposal there is not', async () => {
    expect(await put(aTheme('x').id)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await put(a, '2026-9')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await numbers()).toEqual([[], nos('2026-1', '2026-2')]);
  });

  it('is for administrators alone', async () => {
    const given = { no: no('2026-1'), to: a };
    expect(await putInTheme(world.deps, world.lead, given)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});

describe('themesFor', () => {
  it('knows the one it is in', async () => {
    const found = value(await themesFor(world.deps, world.administrator, no('2026-1')));
    expect(found.themes.map(({ id }) => id)).toEqual([a, b]);
    expect(found.chosen).toBe(b);
    expect(
      value(await themesFor(world.deps, world.administrator, no('2026-7'))),
    ).not.toHaveProperty('chosen');
  });
});
