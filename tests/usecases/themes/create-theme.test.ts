import { beforeEach, describe, expect, it } from 'vitest';
import { createTheme } from '../../../src/usecases/themes/create-theme.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

const TYPED = { name: ' Indkøb ', text: 'Færre regninger', lead: 'ole bang' };
const create = (press: string, typed = TYPED, caller = world.administrator) =>
  createTheme(world.deps, caller, { press, typed, notCpr: false });

describe('createTheme', () => {
  it('makes it once, however often the form is sent', async () => {
    const [made] = [await create('one'), await create('one', { ...TYPED, name: 'Andet' })].map(
      value,
    );

    expect(made).toMatchObject({
      name: 'Indkøb',
      text: 'Færre regninger',
      lead: { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' },
      proposals: [],
      version: 1,
    });
    expect(await world.stores.themes.all(TENANT)).toHaveLength(2);
  });

  it('says what is wrong with it', async () => {
    expect(await create('one', { ...TYPED, name: 'tema A' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'name', fault: { kind: 'taken' } }] },
    });
  });

  it('is for administrators alone', async () => {
    expect(await create('one', TYPED, world.lead)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
