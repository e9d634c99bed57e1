import { describe, expect, it } from 'vitest';
import { compile, type DigestInput } from '../../../src/domain/digest/compile.ts';
import { anEvent, aProposal } from '../../support/a-proposal.ts';
import { anInitiative, aPublished } from '../../support/promised.ts';

const empty: DigestInput = {
  name: { kind: 'week', year: 2026, week: 47 },
  from: '2026-11-15T23:00:00.000Z',
  until: '2026-11-22T23:00:00.000Z',
  preliminary: false,
  events: [],
  proposals: [],
  now: '2026-11-23T07:00:00.000Z',
};

describe('compile', () => {
  it('says of an empty period that there is nothing', () => {
    expect(compile(empty)).toEqual({
      from: empty.from,
      until: empty.until,
      period: empty.name,
      preliminary: false,
      received: 0,
      answered: 0,
      overdue: 0,
      toAssess: { total: 0, oldestDays: 0, withWhom: [] },
      toSendOn: { total: 0, oldestDays: 0, withWhom: [] },
      withOwners: { total: 0, oldestDays: 0, withWhom: [] },
      readyToPublish: { total: 0, oldestDays: 0, withWhom: [] },
      promisesLate: 0,
      withProposers: { total: 0, oldestDays: 0, withWhom: [] },
      overdueList: [],
      byArea: [],
      byNeed: [],
      byOrigin: [],
      byHassle: [],
    });
  });

  it('counts each proposal once as new, however often it was changed', () => {
    const digest = compile({
      ...empty,
      events: [anEvent('2026-1'), anEvent('2026-1', { kind: 'edited' }), anEvent('2026-2')],
    });

    expect(digest.received).toBe(2);
  });

  it('counts as answered what was decided, closed or decided locally, once', () => {
    const digest = compile({
      ...empty,
      events: [
        anEvent('2026-1', { kind: 'decided', from: 'forwarded', to: 'decided' }),
        anEvent('2026-1', { kind: 'closed', from: 'decided', to: 'closed' }),
        anEvent('2026-2', { kind: 'closed', from: 'assessing', to: 'closed' }),
        anEvent('2026-3', { kind: 'decided-locally', to: 'closed' }),
        anEvent('2026-4', { kind: 'withdrawn', from: 'received', to: 'withdrawn' }),
      ],
    });

    expect(digest.answered).toBe(3);
  });

  it('does not count a second time what was answered in an earlier period', () => {
    const events = [anEvent('2026-1', { kind: 'closed', from: 'decided', to: 'closed' })];

    expect(compile({ ...empty, events }).answered).toBe(0);
  });

  it('counts the initiatives whose time is over', () => {
    const until = (day: string) => ({ text: day, from: day, until: day });
    const initiatives = [
      anInitiative({ horizon: until('2026-11-22') }),
      anInitiative({ horizon: until('2026-11-22'), state: 'done' }),
      anInitiative({ horizon: until('2026-11-23') }),
    ];

    expect(compile({ ...empty, initiatives }).promisesLate).toBe(1);
  });

  it('counts an answer that is ready in one place, however it got there', () => {
    const ready = aProposal('2026-1', {
      status: 'forwarded',
      holder: { kind: 'team' },
      decision: aPublished({ state: 'ready' }),
    });
    const { readyToPublish, withOwners } = compile({ ...empty, proposals: [ready] });

    expect(readyToPublish).toEqual({ total: 1, oldestDays: 3, withWhom: [] });
    expect(withOwners.total).toBe(0);
  });

  it('counts no second answer when it is completed, but one when it was taken up again', () => {
    const events = [
      anEvent('2026-1', { kind: 'completed', from: 'decided', to: 'closed' }),
      anEvent('2026-2', { kind: 'reopened', from: 'closed', to: 'assessing' }),
      anEvent('2026-2', { kind: 'decided', from: 'forwarded', to: 'decided' }),
      anEvent('2026-3', { kind: 'asked-later', from: 'closed', to: 'closed' }),
    ];

    expect(compile({ ...empty, events }).answered).toBe(1);
  });

  it('tells with whom proposals wait, most first, and how long the oldest has', () => {
    const forwarded = (number: string, area: string, day: string) =>
      aProposal(number, {
        status: 'forwarded',
        holder: { kind: 'owner', area },
        changedAt: `2026-11-${day}T09:00:00.000Z`,
      });
    const digest = compile({
      ...empty,
      proposals: [
        forwarded('2026-1', 'loen', '20'),
        forwarded('2026-2', 'it', '13'),
        forwarded('2026-3', 'it', '18'),
      ],
    });

    expect(digest.withOwners).toEqual({
      total: 3,
      oldestDays: 10,
      withWhom: [
        { key: 'it', count: 2 },
        { key: 'loen', count: 1 },
      ],
    });
    expect(digest.toAssess.total).toBe(0);
  });

  it('lists what is overdue, the longest first, and at most ten of them', () => {
    const proposals = Array.from({ length: 12 }, (_, at) =>
      aProposal(`2026-${at + 1}`, { dueOn: `2026-11-${String(at + 1).padStart(2, '0')}` }),
    );

    const digest = compile({ ...empty, proposals });

    expect(digest.overdue).toBe(12);
    expect(digest.overdueList).toHaveLength(10);
    expect(digest.overdueList[0]).toEqual({
      no: '2026-0001',
      title: 'Udfordring 2026-1',
      figure: 22,
    });
  });

  it('names the most cumbersome open proposal of the period, of equals the latest', () => {
    const rated = (number: string, hassle: number, differs = {}) =>
      aProposal(number, { answers: { challenge: `Titel ${number}`, hassle }, ...differs });
    const digest = compile({
      ...empty,
      events: ['2026-1', '2026-2', '2026-3', '2026-4'].map((number) => anEvent(number)),
      proposals: [
        rated('2026-1', 4, { receivedAt: '2026-11-18T09:00:00.000Z' }),
        rated('2026-2', 4, { receivedAt: '2026-11-17T09:00:00.000Z' }),
        rated('2026-3', 5, { status: 'closed' }),
        rated('2026-4', 2),
        rated('2026-5', 5),
      ],
    });

    expect(digest.mostCumbersome).toEqual({ no: '2026-0001', title: 'Titel 2026-1', figure: 4 });
    expect(digest).not.toHaveProperty('mostEndorsed');
  });

  it('distributes only what was received in the period', () => {
    const digest = compile({
      ...empty,
      events: [anEvent('2026-1'), anEvent('2026-2'), anEvent('2026-3')],
      proposals: [
        aProposal('2026-1', {
          answers: { hassle: 5, need: 'system', authority: 'national', areas: ['it', 'loen'] },
        }),
        aProposal('2026-2', { answers: { hassle: 2, need: 'system', areas: ['it'] } }),
        aProposal('2026-3', { answers: {} }),
        aProposal('2026-4'),
      ],
    });

    expect(digest.byArea).toEqual([
      { key: 'it', count: 2 },
      { key: 'loen', count: 1 },
      { key: 'unknown', count: 1 },
    ]);
    expect(digest.byNeed).toEqual([
      { key: 'system', count: 2 },
      { key: 'unknown', count: 1 },
    ]);
    expect(digest.byOrigin).toEqual([
      { key: 'unknown', count: 2 },
      { key: 'national', count: 1 },
    ]);
    expect(digest.byHassle).toEqual([
      { key: '2', count: 1 },
      { key: '5', count: 1 },
      { key: 'unknown', count: 1 },
    ]);
  });
});
