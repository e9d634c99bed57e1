import { beforeEach, describe, expect, it } from 'vitest';
import { keepBenefit, type TypedBenefit } from '../../../src/usecases/initiatives/keep-benefit.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('a', { state: 'done' }));
});

const keep = (typed: Partial<TypedBenefit>, after?: 3 | 12, caller = world.owner) =>
  keepBenefit(world.deps, caller, {
    id: anInitiative('a').id,
    seen: 1,
    typed: { hours: '', kr: '', hassle: '', basis: 'estimated', ...typed },
    ...(after !== undefined && { after }),
  });

describe('keepBenefit', () => {
  it('reads figures as Danes write them, time and hassle apart', async () => {
    expect(
      value(await keep({ hours: '1.310,5 timer', kr: '-2.000 kr.', hassle: '2' })).expected,
    ).toMatchObject({ hoursAYear: 1_310.5, kr: -2_000, hassle: 2, basis: 'estimated' });
  });

  it('keeps what came of it, measured, also of what is over', async () => {
    expect(value(await keep({ hours: '290', basis: 'measured' }, 12)).realised).toMatchObject([
      { after: 12, hoursAYear: 290, basis: 'measured' },
    ]);
  });

  it.each([
    [{}, [{ field: 'hours', kind: 'required' }]],
    [{ hours: 'mange' }, [{ field: 'hours', kind: 'no-number' }]],
    [{ kr: '9999999999' }, [{ field: 'kr', kind: 'no-number' }]],
    [{ hassle: '6' }, [{ field: 'hours', kind: 'required' }]],
  ] as const)('keeps nothing of %j', async (typed, faults) => {
    expect(await keep(typed)).toMatchObject({ problem: { kind: 'not-filled', faults } });
  });

  it('is for those who may change the initiative', async () => {
    expect(await keep({ hours: '1' }, 3, world.alone(world.nanna))).toMatchObject({ ok: false });
    expect((await world.at('a')).realised).toEqual([]);
  });
});
