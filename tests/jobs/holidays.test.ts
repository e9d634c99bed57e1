import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../src/domain/shared/time.ts';
import { holidays } from '../../src/jobs/holidays.ts';

const calendar = holidays();

/** Days off from Monday to Friday. */
function offOnWeekdays(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
  return days.filter(
    (day) => weekdayOf(day) <= 5 && day.startsWith(`${year}`) && calendar.isOff(day),
  );
}

describe('holidays', () => {
  it('knows the days off of 2026', () => {
    expect(offOnWeekdays(2026)).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
      '2026-06-05',
      '2026-12-24',
      '2026-12-25',
      '2026-12-31',
    ]);
  });

  it('knows the days off of 2027 and 2030', () => {
    expect(offOnWeekdays(2027)).toEqual([
      '2027-01-01',
      '2027-03-25',
      '2027-03-26',
      '2027-03-29',
      '2027-05-06',
      '2027-05-17',
      '2027-12-24',
      '2027-12-31',
    ]);
    expect(offOnWeekdays(2030)).toEqual([
      '2030-01-01',
      '2030-04-18',
      '2030-04-19',
      '2030-04-22',
      '2030-05-30',
      '2030-06-05',
      '2030-06-10',
      '2030-12-24',
      '2030-12-25',
      '2030-12-26',
      '2030-12-31',
    ]);
  });

  it('has great prayer day until it was abolished', () => {
    expect(calendar.isOff('2023-05-05')).toBe(true);
    expect(calendar.isOff('2024-04-26')).toBe(false);
    expect(calendar.isOff('2025-05-16')).toBe(false);
  });

  it('works on days that are only observed', () => {
    expect(calendar.isOff('2026-05-01')).toBe(false);
    expect(calendar.isOff('2026-02-16')).toBe(false);
    expect(calendar.isOff('2026-12-23')).toBe(false);
  });

  it('has every weekend off', () => {
    expect(calendar.isOff('2026-11-21')).toBe(true);
    expect(calendar.isOff('2026-11-22')).toBe(true);
  });
});
