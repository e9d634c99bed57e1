import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedInitiative } from '../../../src/domain/initiative/typed-initiative.ts';
import {
  areasToChoose,
  createInitiative,
} from '../../../src/usecases/initiatives/create-initiative.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { TENANT } from '../../support/builders.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

const TYPED: TypedInitiative = {
  title: ' Ét skema ',
  what: 'Adgang bestilles én gang',
  improvement: '',
  state: 'planned',
  horizon: '1. halvår 2027',
  lead: 'ole.bang@bakkekoebing.example',
  why: '',
  area: 'it',
  proposals: '2026-1 og 2026-0002',
};
let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  const assessments = [anAssessment({ area: 'it' })];
  await world.stored(aProposal('2026-1', { assessments }));
  await world.stored(aProposal('2026-2', { holder: { kind: 'owner', area: 'it' } }));
  await world.stored(aProposal('2026-3', { holder: { kind: 'owner', area: 'loen' } }));
});

const create = (typed: Partial<TypedInitiative> = {}, caller = world.owner, press = 'press') =>
  createInitiative(world.deps, caller, { typed: { ...TYPED, ...typed }, notCpr: false, press });

describe('createInitiative', () => {
  it('is made from its form, with its lead as the register names them', async () => {
    expect(value(await create())).toMatchObject({
      title: 'Ét skema',
      version: 1,
      area: 'it',
      horizon: { text: '1. halvår 2027', until: '2027-06-30' },
      lead: { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' },
      proposals: ['2026-0001', '2026-0002'],
    });
  });

  it('is made once, however often and from however many devices the form is sent', async () => {
    const made = await Promise.all([create(), create(), create()]);

    expect(new Set(made.map((one) => value(one).id)).size).toBe(1);
    expect(await world.stores.initiatives.all(TENANT)).toHaveLength(1);
  });

  it.each([
    [{ title: ' ' }, 'title', 'required'],
    [{ what: '' }, 'what', 'required'],
    [{ title: 'x'.repeat(101) }, 'title', 'too-long'],
    [{ what: 'Ring til 010190-1234' }, 'what', 'cpr'],
    [{ horizon: 'snart' }, 'horizon', 'no-time'],
    [{ horizon: '2025' }, 'horizon', 'past'],
    [{ state: 'done' }, 'state', 'not-here'],
    [{ state: 'nonsense' }, 'state', 'not-here'],
    [{ area: '' }, 'area', 'required'],
    [{ area: 'loen' }, 'area', 'required'],
    [{ proposals: '2026-99' }, 'proposals', 'no-proposals'],
    [{ proposals: '2026-3' }, 'proposals', 'no-proposals'],
  ] as const)('is not made from %j', async (typed, field, kind) => {
    expect(await create(typed)).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field, fault: { kind } }] },
    });
    expect(await world.stores.initiatives.all(TENANT)).toEqual([]);
  });

  it('may be without an area, and answer any proposal, for administrators', async () => {
    expect(
      value(await create({ area: '', proposals: '2026-3' }, world.administrator)),
    ).toMatchObject({ proposals: ['2026-0003'] });
  });

  it('gives away nothing of another’s by a made-up form', async () => {
    await world.keep(anInitiative('i-theirs', { area: 'loen' }));

    expect(await create({}, world.owner, 'theirs')).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});

describe('areasToChoose', () => {
  it('are one’s own, all for administrators, and none for whoever only leads one', async () => {
    const areas = async (caller: typeof world.owner) =>
      value(await areasToChoose(world.deps, caller)).register.areas.map(({ id }) => id);
    await world.keep(anInitiative('led', { lead: { name: 'Nanna' } }));

    expect(await areas(world.owner)).toEqual(['it']);
    expect(await areas(world.administrator)).toEqual(['it', 'loen']);
    expect(await areasToChoose(world.deps, world.alone(world.nanna))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
