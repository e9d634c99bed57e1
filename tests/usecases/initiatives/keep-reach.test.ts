import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepReach,
  reachChoices,
  type TypedReach,
} from '../../../src/usecases/initiatives/keep-reach.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

let world: InitiativeWorld;
const [DEPARTMENT = ''] = REGISTER.units.map(({ department }) => department);

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('a', { spread: [{ to: 'Før, i tiden', on: '2026-01-01' }] }));
  await world.keep(anInitiative('b', { area: 'loen', focus: 'Færre systemer' }));
});

const keep = (typed: Partial<TypedReach>, caller = world.owner) =>
  keepReach(world.deps, caller, {
    id: anInitiative('a').id,
    seen: 1,
    typed: { focus: '', other: '', spread: [], ...typed },
    notCpr: false,
  });

describe('keepReach', () => {
  it('keeps a focus area there is, or a new one before it', async () => {
    expect(value(await keep({ focus: 'Færre systemer' })).focus).toBe('Færre systemer');
    const other = { focus: 'Færre systemer', other: ' Enklere  indkøb ' };
    expect(await keep(other)).toMatchObject({ problem: { kind: 'changed-since' } });
  });

  it('knows a focus area with a comma by the code its choice carries', async () => {
    await world.keep(anInitiative('c', { focus: 'Indkøb, enklere' }));

    expect(value(await keep({ focus: 'Indkøb; enklere' })).focus).toBe('Indkøb, enklere');
  });

  it('takes no focus area nobody has, and none with a CPR number', async () => {
    expect(value(await keep({ focus: 'Opdigtet', spread: ['nowhere'] }))).not.toHaveProperty(
      'focus',
    );
    expect(await keep({ other: 'Om 010190-1234' })).toMatchObject({
      problem: { kind: 'bad-focus', problem: { kind: 'cpr' } },
    });
    expect(await keep({ other: 'x'.repeat(61) })).toMatchObject({
      problem: { kind: 'bad-focus', problem: { kind: 'too-long', max: 60 } },
    });
  });

  it('keeps places of the register, and those that were there before', async () => {
    const kept = value(await keep({ spread: [DEPARTMENT, 'Før; i tiden', 'nowhere'] }));

    expect(kept.spread).toEqual([
      { to: DEPARTMENT, on: '2026-11-23' },
      { to: 'Før, i tiden', on: '2026-01-01' },
    ]);
  });

  it('is for whoever may change it', async () => {
    expect(await keep({}, world.alone(world.nanna))).toMatchObject({ ok: false });
  });
});

describe('reachChoices', () => {
  it('has every focus area, and every place with those chosen already', async () => {
    const found = value(await reachChoices(world.deps, world.owner, anInitiative('a').id));

    expect(found.focuses).toEqual(['Færre systemer']);
    expect(found.places).toEqual(expect.arrayContaining([DEPARTMENT, 'Før, i tiden']));
  });
});
