import { describe, expect, it } from 'vitest';
import type { PeriodName } from '../../src/domain/shared/period.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import {
  dateText,
  dayMonth,
  dayText,
  momentText,
  rangeText,
  shortMoment,
  timeText,
  weekdayName,
} from '../../src/i18n/dates.ts';

describe('days and moments', () => {
  it.each([
    ['da', 'mandag 7. december 2026', '7. december 2026', '7. december'],
    ['en', 'Monday 7 December 2026', '7 December 2026', '7 December'],
  ] as const)('are written in %s', (language, full, date, short) => {
    expect(dayText(language, '2026-12-07')).toBe(full);
    expect(dateText(language, '2026-12-07')).toBe(date);
    expect(dayMonth(language, '2026-12-07')).toBe(short);
  });

  it('leave out the year where it is plain', () => {
    expect(shortMoment('da', '2026-07-01T06:05:00Z')).toBe('1. juli kl. 8.05');
    expect(shortMoment('en', '2026-07-01T06:05:00Z')).toBe('1 July at 08:05');
  });

  it.each([
    ['da', '2026-11-21T13:05:00Z', '21. november 2026 kl. 14.05'],
    ['da', '2026-07-01T06:05:00Z', '1. juli 2026 kl. 8.05'],
    ['da', '2026-12-31T23:30:00Z', '1. januar 2027 kl. 0.30'],
    ['en', '2026-07-01T06:05:00Z', '1 July 2026 at 08:05'],
  ] as const)('are Danish time in %s: %s', (language, instant, text) => {
    expect(momentText(language, instant)).toBe(text);
  });

  it('have no leading zero in Danish', () => {
    expect(timeText('da', '08:00')).toBe('8.00');
    expect(timeText('en', '08:00')).toBe('08:00');
  });

  it('name every day of the week, Monday first', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName('da', weekday));

    expect(days.join(' ')).toBe('mandag tirsdag onsdag torsdag fredag lørdag søndag');
  });
});

describe('stretches of days', () => {
  it.each([
    ['2026-11-16', '2026-11-22', '16.-22. november 2026'],
    ['2026-11-30', '2026-12-06', '30. november – 6. december 2026'],
    ['2026-12-28', '2027-01-03', '28. december 2026 – 3. januar 2027'],
  ])('leave out what both ends share: %s to %s', (first, last, text) => {
    expect(rangeText('da', first, last)).toBe(text);
  });
});

describe('periods', () => {
  it.each<[PeriodName, string, string]>([
    [
      { kind: 'week', year: 2026, week: 47 },
      'uge 47 (16.-22. november 2026)',
      'week 47 (16–22 November 2026)',
    ],
    [{ kind: 'day', day: '2026-11-23' }, 'mandag 23. november 2026', 'Monday 23 November 2026'],
    [{ kind: 'month', year: 2026, month: 11 }, 'november 2026', 'November 2026'],
    [{ kind: 'quarter', year: 2026, quarter: 3 }, '3. kvartal 2026', 'third quarter of 2026'],
    [{ kind: 'half', year: 2026, half: 1 }, '1. halvår 2026', 'first half of 2026'],
    [{ kind: 'year', year: 2026 }, '2026', '2026'],
    [
      { kind: 'since', day: '2026-11-16' },
      'siden mandag 16. november 2026',
      'since Monday 16 November 2026',
    ],
  ])('are called by name: %j', (period, danish, english) => {
    expect(catalogueOf('da').digest.period(period)).toBe(danish);
    expect(catalogueOf('en').digest.period(period)).toBe(english);
  });
});
