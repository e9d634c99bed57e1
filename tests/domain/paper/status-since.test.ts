import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INITIATIVE_STATES,
  type InitiativeState,
} from '../../../src/domain/initiative/initiative.ts';
import { STATUS_GROUPS } from '../../../src/domain/paper/status-group.ts';
import { isOfStatus, statusSince } from '../../../src/domain/paper/status-since.ts';
import { OUTCOMES, STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { aDecided, aStatusStock } from '../../support/a-status.ts';
import { aStock } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const LIVE = (Object.keys(STATUSES) as Status[]).filter(
  (status) => status !== 'withdrawn' && status !== 'merged',
);
const INITIATIVES = Object.keys(INITIATIVE_STATES) as InitiativeState[];

const aCase = fc.record({
  status: fc.constantFrom(...LIVE),
  outcome: fc.constantFrom(...OUTCOMES),
  state: fc.option(fc.constantFrom(...INITIATIVES), { nil: undefined }),
  until: fc.constantFrom('2027-01-31', '2027-06-30', '2027-12-31'),
  forum: fc.boolean(),
});

const stockOf = (cases: readonly (typeof aCase extends fc.Arbitrary<infer T> ? T : never)[]) =>
  aStock({
    wanted: { kind: 'status', scope: { since: '2027-01-01' } },
    on: '2027-07-15',
    proposals: cases.map(({ status, outcome, forum }, at) =>
      aDecided(`2026-${at + 1}`, {
        status,
        outcome,
        holder: forum ? { kind: 'forum', forum: 'board' } : { kind: 'team' },
      }),
    ),
    initiatives: cases.flatMap(({ state, until }, at) =>
      state === undefined
        ? []
        : anInitiative(`i-${at}`, {
            state,
            proposals: nos(`2026-${at + 1}`),
            horizon: { text: until, from: until, until },
            ...(INITIATIVE_STATES[state].over && { doneAt: '2027-05-01T09:00:00.000Z' }),
          }),
    ),
  });

describe('a status', () => {
  it('has every proposal in one group, and says the same figures throughout', () => {
    fc.assert(
      fc.property(fc.array(aCase, { maxLength: 12 }), (cases) => {
        const { lines, counts, waits } = statusSince(stockOf(cases));
        const all = STATUS_GROUPS.reduce((sum, group) => sum + counts[group], 0);
        expect(all).toBe(cases.length);
        expect(lines.map(({ proposal }) => proposal.no)).toEqual(
          cases.map((_, at) => `2026-${at + 1}`),
        );
        for (const group of STATUS_GROUPS) {
          expect(counts[group]).toBe(lines.filter((one) => one.group === group).length);
        }
        expect(waits.reduce((sum, one) => sum + one.count, 0)).toBe(counts.forum + counts.waiting);
      }),
    );
  });

  it('calls late just what has a promise that ran out and is not over', () => {
    fc.assert(
      fc.property(fc.array(aCase, { maxLength: 12 }), (cases) => {
        const { lines, promises } = statusSince(stockOf(cases));
        const broken = new Set(
          promises.filter((one) => one.state === 'broken').flatMap((one) => one.proposals),
        );
        for (const { group, proposal, lateSince } of lines) {
          expect(lateSince !== undefined).toBe(group === 'late');
          if (group === 'late') expect(broken).toContain(proposal.no);
        }
      }),
    );
  });

  it('sorts by what is promised, by a merged one too, and by who has it', () => {
    const { lines, counts } = statusSince(aStatusStock());

    expect(lines.map(({ group }) => group)).toEqual(['done', 'late', 'forum', 'waiting']);
    expect(lines[1]).toMatchObject({ lateSince: '2027-06-30' });
    expect(counts).toMatchObject({ done: 1, late: 1, planned: 0 });
  });

  it('counts what is planned as under way once its initiative has begun', () => {
    const begun = anInitiative('a', { state: 'started', proposals: nos('2026-0001') });
    const status = statusSince(
      aStock({ proposals: [aDecided('2026-0001')], initiatives: [begun] }),
    );

    expect(status.lines[0]?.group).toBe('under-way');
  });

  it('tells the promises since the day, what it gave, where else it is used, and who waits', () => {
    const { promises, benefit, spread, waits, judged } = statusSince(aStatusStock());

    expect(promises.map(({ state, settledOn }) => [state, settledOn])).toEqual([
      ['kept', '2027-05-03'],
      ['broken', '2027-07-01'],
    ]);
    expect(benefit.expected.estimated).toEqual({
      hours: { sum: 1_510, of: 2 },
      kr: { sum: 45_000, of: 1 },
    });
    expect(benefit.realised.measured.hours).toEqual({ sum: 250.5, of: 1 });
    expect(benefit.hassle).toEqual({ before: 4, after: 2, of: 1 });
    expect(spread.map(({ id }) => id)).toEqual(['done']);
    expect(waits).toEqual([
      { holder: { kind: 'forum', forum: 'board' }, count: 1, dueOn: '2027-11-01', overdue: 1 },
      { holder: { kind: 'team' }, count: 1, overdue: 0 },
    ]);
    expect(judged).toEqual({ yes: 3, partly: 1, no: 0 });
  });

  it('is about what was not over when its day came', () => {
    const changedAt = '2026-11-15T23:30:00.000Z';

    expect(isOfStatus({ status: 'decided', changedAt }, '2027-01-01')).toBe(true);
    expect(isOfStatus({ status: 'closed', changedAt }, '2026-11-16')).toBe(true);
    expect(isOfStatus({ status: 'closed', changedAt }, '2026-11-17')).toBe(false);
  });
});
