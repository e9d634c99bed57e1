import { describe, expect, it } from 'vitest';
import { type PeriodName, periodKey, periodOf } from '../../../src/domain/shared/period.ts';

const TODAY = '2026-11-23';

const names: readonly (readonly [string, PeriodName, string, string])[] = [
  ['a day', { kind: 'day', day: TODAY }, '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
  [
    'a week with a clock change',
    { kind: 'week', year: 2026, week: 43 },
    '2026-10-18T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ],
  [
    'a month',
    { kind: 'month', year: 2026, month: 12 },
    '2026-11-30T23:00:00.000Z',
    '2026-12-31T23:00:00.000Z',
  ],
  [
    'a quarter',
    { kind: 'quarter', year: 2026, quarter: 2 },
    '2026-03-31T22:00:00.000Z',
    '2026-06-30T22:00:00.000Z',
  ],
  [
    'a half year',
    { kind: 'half', year: 2026, half: 2 },
    '2026-06-30T22:00:00.000Z',
    '2026-12-31T23:00:00.000Z',
  ],
  ['a year', { kind: 'year', year: 2025 }, '2024-12-31T23:00:00.000Z', '2025-12-31T23:00:00.000Z'],
  [
    'the time since a day, today included',
    { kind: 'since', day: '2026-11-01' },
    '2026-10-31T23:00:00.000Z',
    '2026-11-23T23:00:00.000Z',
  ],
];

describe('periodOf', () => {
  it.each(names)('spans %s from midnight to midnight in Denmark', (_, name, from, until) => {
    expect(periodOf(name, TODAY)).toEqual({ name, from, until });
  });

  it.each<PeriodName>([
    { kind: 'week', year: 2026, week: 54 },
    { kind: 'month', year: 2026, month: 13 },
    { kind: 'month', year: 2026, month: 0 },
    { kind: 'quarter', year: 2026, quarter: 13 },
    { kind: 'day', day: '2026-02-30' },
    { kind: 'since', day: '2026-11-31' },
    { kind: 'since', day: '2026-11-24' },
  ])('knows no such period as %o', (name) => {
    expect(periodOf(name, TODAY)).toBeUndefined();
  });
});

describe('periodKey', () => {
  it('tells every kind apart and holds nothing a key may not hold', () => {
    const keys = [
      ...names.map(([, name]) => name),
      { kind: 'day', day: '2026-11-01' } as const,
    ].map(periodKey);

    expect(keys).toEqual([
      '2026-11-23',
      '2026-W43',
      '2026-12',
      '2026-Q2',
      '2026-H2',
      '2025',
      'since-2026-11-01',
      '2026-11-01',
    ]);
    expect(periodKey({ kind: 'week', year: 2026, week: 3 })).toBe('2026-W03');
  });
});
