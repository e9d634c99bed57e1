import { describe, expect, it } from 'vitest';
import {
  daysWaited,
  isWaiting,
  WAITING_KINDS,
  waitingOf,
} from '../../../src/domain/digest/waiting.ts';
import type { Holder, Proposal } from '../../../src/domain/proposal/proposal.ts';
import { OPEN_STATUSES, STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aPublished } from '../../support/promised.ts';

const TODAY = '2026-11-23';
const BY = { today: TODAY };
const HOLDERS: readonly Holder[] = [
  { kind: 'team' },
  { kind: 'owner', area: 'it' },
  { kind: 'forum', forum: 'direktion' },
  { kind: 'supplier' },
  { kind: 'proposer' },
];
const kindsOf = (status: Status, holder: Holder) =>
  WAITING_KINDS.filter((kind) => isWaiting(kind, aProposal('2026-1', { status, holder }), BY));

describe('isWaiting', () => {
  it.each(HOLDERS)('counts every open proposal with $kind once', (holder) => {
    for (const status of OPEN_STATUSES) expect(kindsOf(status, holder)).toHaveLength(1);
  });

  it('counts nothing that is answered or has ended', () => {
    const over = (Object.keys(STATUSES) as Status[]).filter((one) => !OPEN_STATUSES.includes(one));

    expect(over.flatMap((status) => HOLDERS.flatMap((one) => kindsOf(status, one)))).toEqual([]);
  });

  it.each([
    ['received', { kind: 'team' }, 'to-assess'],
    ['forwarded', { kind: 'owner', area: 'it' }, 'with-owners'],
    ['waiting', { kind: 'supplier' }, 'with-owners'],
    ['waiting', { kind: 'proposer' }, 'with-proposers'],
  ] as const)('sorts %s with %j under %s', (status, holder, kind) => {
    expect(kindsOf(status, holder)).toEqual([kind]);
  });

  it('tells what is assessed from what is not', () => {
    const assessments = [anAssessment()];
    const judged = aProposal('2026-1', { status: 'assessing', assessments });

    expect(WAITING_KINDS.filter((kind) => isWaiting(kind, judged, BY))).toEqual(['to-send-on']);
    expect(daysWaited('to-send-on', judged, TODAY)).toBe(3);
  });

  it('tells what is decided and waits to be published from what is with an owner', () => {
    const answered = (state: 'draft' | 'ready') =>
      aProposal('2026-1', { status: 'forwarded', decision: { ...aPublished(), state } });
    const kinds = (one: Proposal) => WAITING_KINDS.filter((kind) => isWaiting(kind, one, BY));
    const { dueOn: _, ...ready } = answered('ready');

    expect(kinds(ready)).toEqual(['ready-to-publish']);
    expect(kinds(answered('draft'))).toEqual(['with-owners']);
    expect(daysWaited('ready-to-publish', ready, TODAY)).toBe(3);
  });

  it('calls overdue what nobody touched for longer than it may lie', () => {
    const by = { today: TODAY, untouchedBefore: '2026-11-15T23:00:00.000Z' };
    const received = (receivedAt: string, status: Status = 'received') =>
      isWaiting('overdue', aProposal('2026-1', { receivedAt, status }), by);

    expect(received('2026-11-15T22:59:00.000Z')).toBe(true);
    expect(received('2026-11-15T23:00:00.000Z')).toBe(false);
    expect(received('2026-11-15T22:59:00.000Z', 'assessing')).toBe(false);
  });

  it('calls overdue what was promised for a day before today', () => {
    const due = (dueOn: string) => isWaiting('overdue', aProposal('2026-1', { dueOn }), BY);

    expect(due('2026-11-22')).toBe(true);
    expect(due('2026-11-23')).toBe(false);
  });
});

describe('waitingOf', () => {
  it('puts the one first that has waited longest', () => {
    const found = waitingOf(
      'to-assess',
      [
        aProposal('2026-2'),
        aProposal('2026-3', { receivedAt: '2026-11-01T09:00:00.000Z' }),
        aProposal('2026-1'),
        aProposal('2026-4', { status: 'closed' }),
      ],
      BY,
    );

    expect(found.map(({ no }) => no)).toEqual(['2026-0003', '2026-0001', '2026-0002']);
  });
});

describe('daysWaited', () => {
  it('counts days in Denmark, not periods of 24 hours', () => {
    const lateInTheEvening = aProposal('2026-1', { receivedAt: '2026-11-21T23:30:00.000Z' });

    expect(daysWaited('to-assess', lateInTheEvening, TODAY)).toBe(1);
  });

  it('counts an asked proposer from the question', () => {
    const asked = aProposal('2026-1', {
      status: 'waiting',
      holder: { kind: 'proposer' },
      question: { at: '2026-11-19T10:00:00.000Z', text: '?' },
    });

    expect(daysWaited('with-proposers', asked, TODAY)).toBe(4);
  });

  it('counts an owner from the day it got there, and an overdue one from the promised day', () => {
    const forwarded = aProposal('2026-1', {
      status: 'forwarded',
      changedAt: '2026-11-20T10:00:00.000Z',
      dueOn: '2026-11-21',
    });

    expect(daysWaited('with-owners', forwarded, TODAY)).toBe(3);
    expect(daysWaited('overdue', forwarded, TODAY)).toBe(2);
  });
});
