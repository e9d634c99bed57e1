import { beforeEach, describe, expect, it } from 'vitest';
import {
  keepMilestones,
  type TypedMilestones,
} from '../../../src/usecases/initiatives/keep-milestones.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('a', { milestones: [{ title: 'Aftale', on: '2027-02-01' }] }));
});

const keep = (typed: Partial<TypedMilestones>, caller = world.owner) =>
  keepMilestones(world.deps, caller, {
    id: anInitiative('a').id,
    seen: 1,
    typed: { done: [], title: '', on: '', ...typed },
    notCpr: false,
  });

describe('keepMilestones', () => {
  it('ticks off and adds in one go, with the day it is', async () => {
    expect(value(await keep({ done: [0], title: 'Test', on: '2027-04-01' }))).toMatchObject({
      milestones: [{ title: 'Aftale', doneOn: '2026-11-23' }, { title: 'Test' }],
    });
  });

  it.each([
    [
      { title: '', on: '2027-04-01' },
      { kind: 'bad-title', problem: { kind: 'required' } },
    ],
    [{ title: 'x'.repeat(101), on: '2027-04-01' }, { problem: { kind: 'too-long' } }],
    [{ title: 'Ring 010190-1234', on: '2027-04-01' }, { problem: { kind: 'cpr' } }],
    [{ title: 'Test', on: '' }, { kind: 'bad-day' }],
    [{ title: 'Test', on: '2027-02-31' }, { kind: 'bad-day' }],
  ] as const)('keeps nothing of %j', async (typed, problem) => {
    expect(await keep(typed)).toMatchObject({ problem });
    expect((await world.at('a')).version).toBe(1);
  });

  it('is for those who may change the initiative', async () => {
    expect(await keep({ done: [0] }, world.alone(world.nanna))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
