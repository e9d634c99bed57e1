import { describe, expect, it } from 'vitest';
import {
  daysOfQuarter,
  isQuarterOpening,
  quarterBefore,
  quarterKey,
} from '../../../src/domain/shared/quarter.ts';
import { holidays } from '../../../src/jobs/holidays.ts';

const calendar = holidays();

describe('quarterBefore', () => {
  it.each([
    ['2027-01-01', 2026, 4],
    ['2027-03-31', 2026, 4],
    ['2027-04-01', 2027, 1],
    ['2026-12-31', 2026, 3],
  ])('of %s is %i, number %i', (day, year, quarter) => {
    expect(quarterBefore(day)).toEqual({ year, quarter });
  });
});

describe('isQuarterOpening', () => {
  it.each([
    ['a holiday', '2027-01-01', false],
    ['a weekend before the first working day', '2027-01-03', false],
    ['the first working day', '2027-01-04', true],
    ['two weeks later, when it was missed', '2027-01-18', true],
    ['the day after that', '2027-01-19', false],
    ['the last day of a quarter', '2026-12-31', false],
  ])('on %s (%s) is %s', (_, day, opens) => {
    expect(isQuarterOpening(day, calendar)).toBe(opens);
  });
});

describe('daysOfQuarter', () => {
  it('runs to the first day after, over the year', () => {
    const last = { year: 2026, quarter: 4 };
    expect(daysOfQuarter(last)).toEqual({ first: '2026-10-01', after: '2027-01-01' });
    expect(quarterKey(last)).toBe('2026-Q4');
  });
});
