import { describe, expect, it } from 'vitest';
import { promisesOf, settledIn } from '../../../src/domain/paper/promises.ts';
import type { PaperInitiative } from '../../../src/domain/paper/stock.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const ON = '2027-12-01';
/** Promised on 20 November 2026 for 30 June 2027. */
const one = (differs: Partial<PaperInitiative>) =>
  anInitiative('a', { proposals: nos('2026-0001'), ...differs });
const states = (differs: Partial<PaperInitiative>, on = ON) =>
  promisesOf([], [one(differs)], on).map(({ state, settledOn }) => [state, settledOn]);

describe('a promise', () => {
  it('is kept when it is done on its last day, in Denmark, and broken the day after', () => {
    const done = { state: 'done' } as const;

    expect(states({ ...done, doneAt: '2027-06-30T21:30:00.000Z' })).toEqual([
      ['kept', '2027-06-30'],
    ]);
    expect(states({ ...done, doneAt: '2027-06-30T22:30:00.000Z' })).toEqual([
      ['broken', '2027-07-01'],
    ]);
  });

  it('is running on its last day and broken once it ran out', () => {
    expect(states({}, '2027-06-30')).toEqual([['running', undefined]]);
    expect(states({}, '2027-07-01')).toEqual([['broken', '2027-07-01']]);
  });

  it('is moved when another time was told before it ran out, and else broken', () => {
    const later = { text: 'ultimo 2027', from: '2027-09-01', until: '2027-12-31' };
    const moved = (at: string) => states({ horizon: later, moved: [{ until: '2027-06-30', at }] });

    expect(moved('2027-06-30T09:00:00.000Z')).toEqual([
      ['moved', '2027-06-30'],
      ['running', undefined],
    ]);
    expect(moved('2027-07-02T09:00:00.000Z')).toEqual([
      ['broken', '2027-07-01'],
      ['running', undefined],
    ]);
  });

  it('is given up when that was told before it ran out', () => {
    const dropped = { state: 'dropped' } as const;

    expect(states({ ...dropped, doneAt: '2027-05-01T09:00:00.000Z' })).toEqual([
      ['given-up', '2027-05-01'],
    ]);
    expect(states({ ...dropped, doneAt: '2027-08-01T09:00:00.000Z' })).toEqual([
      ['broken', '2027-07-01'],
    ]);
  });

  it('is none when its time was over as it was told, or when there is no time', () => {
    const { horizon: _, ...open } = one({});

    expect(states({ createdAt: '2027-08-01T09:00:00.000Z' })).toEqual([]);
    expect(promisesOf([], [open], ON)).toEqual([]);
  });

  it('is that of the decision alone while nothing answers the proposal', () => {
    const horizon = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
    const decision = aPaperDecision({ horizon });
    const proposal = aPaperProposal('2026-0001', { status: 'decided', decision });

    expect(promisesOf([proposal], [], ON)).toMatchObject([
      { title: 'Adgang bestilles én gang', proposals: ['2026-0001'], state: 'broken' },
    ]);
    expect(promisesOf([proposal], [one({})], ON)).toHaveLength(1);
    expect(promisesOf([{ ...proposal, status: 'closed' }], [], ON)).toEqual([]);
  });

  it('counts on the day it was settled, both ends included', () => {
    const all = promisesOf([], [one({})], ON);
    const count = (since: string, on: string) => settledIn(all, { since, on }).length;

    expect(count('2027-07-01', ON)).toBe(1);
    expect(count('2027-07-02', ON)).toBe(0);
    expect(count('2027-01-01', '2027-07-01')).toBe(1);
    expect(count('2027-01-01', '2027-06-30')).toBe(0);
  });
});
