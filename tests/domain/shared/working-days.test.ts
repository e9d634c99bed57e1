import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/domain/shared/time.ts';
import {
  addWorkingDays,
  nextWorkingDay,
  workingDaysBefore,
  workingDaysBetween,
} from '../../../src/domain/shared/working-days.ts';

/** Weekends, and Christmas 2026 from the 24th to the 26th. */
const calendar = {
  isOff: (day: string) =>
    weekdayOf(day) > 5 || ['2026-12-24', '2026-12-25', '2026-12-26'].includes(day),
};

describe('nextWorkingDay', () => {
  it('keeps a working day', () => {
    expect(nextWorkingDay('2026-11-23', calendar)).toBe('2026-11-23');
  });

  it('goes over holidays and the weekend behind them', () => {
    expect(nextWorkingDay('2026-12-24', calendar)).toBe('2026-12-28');
  });
});

describe('addWorkingDays', () => {
  it('counts working days only', () => {
    expect(addWorkingDays('2026-12-23', 1, calendar)).toBe('2026-12-28');
    expect(addWorkingDays('2026-11-23', 10, calendar)).toBe('2026-12-07');
  });

  it('begins to count after a day that is off', () => {
    expect(addWorkingDays('2026-11-21', 1, calendar)).toBe('2026-11-23');
  });

  it('gives the day itself or the next working day for none', () => {
    expect(addWorkingDays('2026-11-23', 0, calendar)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-21', 0, calendar)).toBe('2026-11-23');
  });
});

describe('workingDaysBefore', () => {
  it('counts back over days that are off', () => {
    expect(workingDaysBefore('2026-12-28', 1, calendar)).toBe('2026-12-23');
    expect(workingDaysBefore('2026-12-07', 10, calendar)).toBe('2026-11-23');
  });

  it('takes a day that is off as the working day after it', () => {
    expect(workingDaysBefore('2026-11-29', 2, calendar)).toBe('2026-11-26');
  });
});

describe('workingDaysBetween', () => {
  it('counts the working days after the first, up to the last', () => {
    expect(workingDaysBetween('2026-11-23', '2026-12-07', calendar)).toBe(10);
    expect(workingDaysBetween('2026-12-23', '2026-12-27', calendar)).toBe(0);
  });

  it('is the same back again, below zero', () => {
    expect(workingDaysBetween('2026-12-07', '2026-11-23', calendar)).toBe(-10);
  });
});
