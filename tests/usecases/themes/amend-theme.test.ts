import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedTheme } from '../../../src/domain/theme/typed-theme.ts';
import { amendTheme, typedThemeOf } from '../../../src/usecases/themes/amend-theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

const amend = (
  typed: Partial<TypedTheme>,
  over: { caller?: typeof world.lead; seen?: number } = {},
) =>
  amendTheme(world.deps, over.caller ?? world.administrator, {
    id: aTheme('a').id,
    seen: over.seen ?? 1,
    typed,
    notCpr: false,
  });

describe('amendTheme', () => {
  it('changes what was typed, and leaves the rest', async () => {
    expect(value(await amend({ name: 'Nyt' }))).toMatchObject({
      name: 'Nyt',
      text: 'Færre skemaer',
    });
  });

  it('lets its lead change the text, and nothing else', async () => {
    const typed = { name: 'Nyt', text: 'Ny tekst', lead: '' };
    expect(value(await amend(typed, { caller: world.lead }))).toMatchObject({
      name: 'Tema a',
      text: 'Ny tekst',
      lead: { name: world.nanna.name },
    });
  });

  it('writes over nothing that was not seen, and may keep its own name', async () => {
    value(await amend({ name: 'Tema a', text: 'Deres' }));
    expect(await amend({ text: 'Min' })).toMatchObject({ problem: { kind: 'changed-since' } });
  });

  it('is shown on its form as it is', async () => {
    expect(typedThemeOf(await world.themeAt('a'))).toEqual({
      name: 'Tema a',
      text: 'Færre skemaer',
      lead: world.nanna.name,
    });
  });
});
