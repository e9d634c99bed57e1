import { describe, expect, it } from 'vitest';
import { MOST_MILESTONES, setMilestones } from '../../../src/domain/initiative/milestones.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const AT = { now: '2026-11-23T06:00:00.000Z', today: '2026-11-23' };
const ONE = { title: 'Aftale', on: '2027-02-01' };
const TWO = { title: 'Test', on: '2027-04-01' };
const initiative = anInitiative('a', { milestones: [ONE, TWO] });

describe('setMilestones', () => {
  it('ticks off with the day, and takes back', () => {
    const ticked = setMilestones(initiative, { done: [1], seen: 1 }, AT);

    expect(ticked).toMatchObject({
      value: { version: 2, milestones: [ONE, { ...TWO, doneOn: '2026-11-23' }] },
    });
    if (!ticked.ok) return;
    expect(setMilestones(ticked.value, { done: [], seen: 2 }, AT)).toMatchObject({
      value: { version: 3, milestones: [ONE, TWO] },
    });
  });

  it('keeps the day on which one was reached', () => {
    const reached = anInitiative('a', { milestones: [{ ...ONE, doneOn: '2026-11-01' }, TWO] });

    expect(setMilestones(reached, { done: [0, 1], seen: 1 }, AT)).toMatchObject({
      value: { milestones: [{ doneOn: '2026-11-01' }, { doneOn: '2026-11-23' }] },
    });
  });

  it('adds one at the place its day gives it, once', () => {
    const add = { title: 'Udbud', on: '2027-03-01' };
    const added = setMilestones(initiative, { done: [], add, seen: 1 }, AT);

    expect(added).toMatchObject({ value: { milestones: [ONE, add, TWO] } });
    if (!added.ok) return;
    expect(setMilestones(added.value, { done: [], add, seen: 1 }, AT)).toEqual({
      ok: true,
      value: added.value,
    });
  });

  it('writes nothing over a newer version, and has room for so many', () => {
    expect(setMilestones({ ...initiative, version: 2 }, { done: [0], seen: 1 }, AT)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
    const full = anInitiative('a', {
      milestones: Array.from({ length: MOST_MILESTONES }, (_, at) => ({ ...ONE, title: `${at}` })),
    });
    expect(setMilestones(full, { done: [], add: TWO, seen: 1 }, AT)).toMatchObject({
      problem: { kind: 'too-many' },
    });
  });
});
