import { beforeEach, describe, expect, it } from 'vitest';
import { keepCounted, keepTarget } from '../../../src/usecases/themes/keep-target.ts';
import { aTheme } from '../../support/a-theme.ts';
import { value } from '../../support/leader-world.ts';
import { aThemeWorld, type ThemeWorld } from '../../support/theme-world.ts';

let world: ThemeWorld;

beforeEach(async () => {
  world = await aThemeWorld();
});

const { id } = aTheme('a');
const TYPED = { unit: 'places', total: '100', year: '2027', byDepartment: {} };

describe('keepTarget', () => {
  it('sets a target, and takes it away', async () => {
    const aimed = await keepTarget(world.deps, world.administrator, { id, seen: 1, typed: TYPED });
    expect(value(aimed).target).toEqual({
      unit: 'places',
      total: 100,
      year: 2027,
      byDepartment: {},
    });

    const none = { ...TYPED, total: '' };
    const without = await keepTarget(world.deps, world.administrator, { id, seen: 2, typed: none });
    expect(value(without)).not.toHaveProperty('target');
  });

  it('says what is wrong, and is for administrators alone', async () => {
    const typed = { ...TYPED, year: '27' };
    expect(await keepTarget(world.deps, world.administrator, { id, seen: 1, typed })).toMatchObject(
      {
        problem: { kind: 'not-filled', faults: [{ field: 'year', kind: 'unreadable' }] },
      },
    );
    expect(await keepTarget(world.deps, world.lead, { id, seen: 1, typed: TYPED })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});

describe('keepCounted', () => {
  const count = (total: string, byDepartment: Record<string, string> = {}) =>
    keepCounted(world.deps, world.lead, { id, seen: 1, typed: { total, byDepartment } });

  it('lets its lead note how many are done', async () => {
    expect(value(await count('', { Børn: '12' })).counted).toMatchObject({
      total: 0,
      byDepartment: { Børn: 12 },
    });
  });

  it('takes nothing but figures', async () => {
    expect(await count('mange')).toMatchObject({
      problem: { faults: [{ field: 'total', kind: 'unreadable' }] },
    });
    expect(await count('1', { Børn: 'x' })).toMatchObject({
      problem: { faults: [{ field: 'department', department: 'Børn' }] },
    });
  });
});
