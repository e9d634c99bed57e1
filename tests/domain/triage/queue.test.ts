import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { MATRIX } from '../../../src/domain/triage/matrix.ts';
import {
  areaOf,
  countQueue,
  following,
  isQueued,
  queueOf,
  readFilter,
} from '../../../src/domain/triage/queue.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const TODAY = '2026-11-23';
const BY = { today: TODAY, matrix: MATRIX };
const judged = (no: string, value: 'high' | 'low', extent: 'small' | 'large', more = {}) =>
  aProposal(no, { status: 'assessing', assessments: [anAssessment({ value, extent })], ...more });
const numbers = (found: readonly Proposal[]) => found.map(({ no }) => Number(no.slice(5)));

const QUEUE = [
  judged('2026-1', 'low', 'large'),
  judged('2026-2', 'low', 'small'),
  aProposal('2026-3', { receivedAt: '2026-11-20T09:00:00.000Z' }),
  judged('2026-4', 'high', 'large'),
  aProposal('2026-5', { receivedAt: '2026-11-02T09:00:00.000Z', dueOn: '2026-11-16' }),
  judged('2026-6', 'high', 'small', { answers: { challenge: 'x', areas: ['loen'] } }),
  aProposal('2026-7', {
    status: 'assessing',
    receivedAt: '2026-11-19T09:00:00.000Z',
    answers: { challenge: 'x', areas: ['loen', 'it'] },
  }),
  aProposal('2026-8', { status: 'forwarded' }),
];

describe('isQueued', () => {
  it('holds for what was received or is being assessed, and nothing else', () => {
    const all = Object.keys(STATUSES) as Status[];

    expect(all.filter((status) => isQueued(aProposal('2026-1', { status })))).toEqual([
      'received',
      'assessing',
    ]);
  });
});

describe('queueOf', () => {
  it('begins with quick wins, then the oldest that nobody assessed, then by priority', () => {
    expect(numbers(queueOf(QUEUE, 'all', BY))).toEqual([6, 5, 7, 3, 4, 2, 1]);
  });

  it('goes by the matrix of the municipality', () => {
    const high = { small: 'later', medium: 'plan', large: 'quick-win' } as const;
    const by = { today: TODAY, matrix: { ...MATRIX, high } };

    expect(numbers(queueOf(QUEUE, 'all', by))).toEqual([4, 5, 7, 3, 2, 1, 6]);
  });

  it('is the same whatever order it is given', () => {
    expect(queueOf(QUEUE.toReversed(), 'all', BY)).toEqual(queueOf(QUEUE, 'all', BY));
  });

  it.each([
    ['untouched', [5, 3]],
    ['unassessed', [5, 7, 3]],
    ['assessed', [6, 4, 2, 1]],
    ['overdue', [5]],
    ['area:it', [6, 7, 4, 2, 1]],
    ['area:loen', [7]],
    ['area:none', []],
  ] as const)('filters %s', (filter, expected) => {
    expect(numbers(queueOf(QUEUE, filter, BY))).toEqual(expected);
  });
});

describe('following', () => {
  const queue = queueOf(QUEUE, 'all', BY);

  it('goes on from where a proposal had its place, though it has left the queue', () => {
    const [, fifth] = queue;
    if (fifth === undefined) throw new Error('no queue');

    expect(following(queue, fifth, BY)?.no).toBe('2026-0007');
    expect(following(queue, { ...fifth, status: 'forwarded' }, BY)?.no).toBe('2026-0007');
  });

  it('ends after the last', () => {
    expect(following(queue, queue.at(-1) ?? aProposal('2026-1'), BY)).toBeUndefined();
  });
});

describe('countQueue', () => {
  it('counts each part, and the areas that have any', () => {
    expect(countQueue(QUEUE, BY)).toEqual([
      { filter: 'all', count: 7 },
      { filter: 'untouched', count: 2 },
      { filter: 'unassessed', count: 3 },
      { filter: 'assessed', count: 4 },
      { filter: 'overdue', count: 1 },
      { filter: 'mine', count: 0 },
      { filter: 'movesWork', count: 0 },
      { filter: 'touchesLaw', count: 0 },
      { filter: 'concernsMed', count: 0 },
      { filter: 'budget', count: 0 },
      { filter: 'automation', count: 0 },
      { filter: 'area:it', count: 5 },
      { filter: 'area:loen', count: 1 },
    ]);
  });
});

describe('the overdue part', () => {
  it('holds what nobody touched for longer than it may lie', () => {
    const all = [
      aProposal('2026-1'),
      aProposal('2026-2', { status: 'assessing' }),
      aProposal('2026-3', { receivedAt: '2026-11-20T09:00:00.000Z' }),
    ];
    const by = { ...BY, today: '2026-11-23', untouchedBefore: '2026-11-17T23:00:00.000Z' };

    expect(queueOf(all, 'overdue', by).map(({ no }) => no)).toEqual(['2026-0001']);
  });
});

describe('readFilter', () => {
  it.each([
    ['overdue', 'overdue'],
    ['area:it', 'area:it'],
    ['', 'all'],
    ['nothing of ours', 'all'],
  ])('reads %j as %s', (text, filter) => {
    expect(readFilter(text)).toBe(filter);
  });
});

describe('areaOf', () => {
  it('is the area of a filter that has one', () => {
    expect([areaOf('area:it'), areaOf('overdue')]).toEqual(['it', undefined]);
  });
});
