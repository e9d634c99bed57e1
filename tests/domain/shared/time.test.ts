import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  daysBetween,
  firstOf,
  instantOf,
  isDay,
  isoOf,
  isoWeek,
  isTime,
  localParts,
  mondayOf,
  msBetween,
  quarterAfter,
  weekdayOf,
  yearOf,
} from '../../../src/domain/shared/time.ts';

/** Any day from 2000 to 2099. */
const anyDay = fc.integer({ min: 0, max: 36_524 }).map((count) => addDays('2000-01-01', count));
const anyTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${pad(hour)}:${pad(minute)}`);

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

describe('instantOf', () => {
  it.each([
    ['winter', '2026-11-23', '08:00', '2026-11-23T07:00:00.000Z'],
    ['summer', '2026-07-06', '08:00', '2026-07-06T06:00:00.000Z'],
    ['the last minute before clocks go forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['the first minute after they went forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['the hour before clocks go back', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['the hour after they went back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['midnight of the day clocks go forward', '2026-03-29', '00:00', '2026-03-28T23:00:00.000Z'],
    ['midnight of the day after', '2026-03-30', '00:00', '2026-03-29T22:00:00.000Z'],
  ])('reads a Danish clock in %s', (_, day, time, instant) => {
    expect(instantOf(day, time)).toBe(instant);
  });

  it('moves a time that clocks skip as far behind the skip', () => {
    expect(instantOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(localParts(instantOf('2026-03-29', '02:30')).time).toBe('03:30');
  });

  it('takes the first of two times that clocks show twice', () => {
    expect(instantOf('2026-10-25', '02:00')).toBe('2026-10-25T00:00:00.000Z');
    expect(instantOf('2026-10-25', '02:59')).toBe('2026-10-25T00:59:00.000Z');
  });

  it('is undone by localParts for every time that is not skipped', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        const shown = localParts(instantOf(day, time));
        const skipped = time.startsWith('02:') && shown.time === `03${time.slice(2)}`;

        expect(shown.day).toBe(day);
        expect(skipped || shown.time === time).toBe(true);
      }),
    );
  });

  it('throws on a day or a time that does not exist', () => {
    expect(() => instantOf('2026-02-30', '08:00')).toThrow('2026-02-30');
    expect(() => instantOf('2026-02-28', '24:00')).toThrow('24:00');
  });
});

describe('localParts', () => {
  it('tells apart the two times clocks show when they are put back', () => {
    expect(localParts('2026-10-25T00:30:00Z').time).toBe('02:30');
    expect(localParts('2026-10-25T01:30:00Z').time).toBe('02:30');
  });

  it('gives every part', () => {
    expect(localParts('2026-12-31T23:05:59.999Z')).toEqual({
      day: '2027-01-01',
      time: '00:05',
      year: 2027,
      month: 1,
      dayOfMonth: 1,
      hour: 0,
      minute: 5,
      weekday: 5,
    });
  });
});

describe('dayOf', () => {
  it('is the Danish day, from text or Date', () => {
    expect(dayOf('2026-06-30T22:00:00Z')).toBe('2026-07-01');
    expect(dayOf('2026-06-30T21:59:59.999Z')).toBe('2026-06-30');
    expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });
});

describe('days', () => {
  it('go over months, leap days and clock changes', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('are known by their weekday, Monday first', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  it('exist or do not', () => {
    expect(['2028-02-29', '2026-11-30'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].some(isDay)).toBe(false);
    expect(['1900-01-01', '2999-12-31'].every(isDay)).toBe(true);
    expect(['0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31'].some(isDay)).toBe(false);
    expect(yearOf('2026-11-23')).toBe(2026);
    expect(firstOf(2026, 13)).toBe('2027-01-01');
  });

  it('are reckoned with however far they are, as some were typed before', () => {
    expect(daysBetween('9999-12-30', '9999-12-31')).toBe(1);
    expect(addDays('1850-01-01', -1)).toBe('1849-12-31');
    expect(() => addDays('2026-02-29', 1)).toThrow('not a day');
  });
});

describe('isTime', () => {
  it('knows a time of day', () => {
    expect(['00:00', '08:05', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '8:00', '08:60', '08.00'].some(isTime)).toBe(false);
  });
});

describe('isoWeek', () => {
  it.each([
    ['2026-11-23', 2026, 48],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
  ])('puts %s in its week', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('begins on the Monday that mondayOf gives', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(isoWeek(day)) ?? '';

        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it('has a 53rd week only in the years that do', () => {
    expect(mondayOf({ year: 2026, week: 53 })).toBe('2026-12-28');
    expect(mondayOf({ year: 2025, week: 53 })).toBeUndefined();
    expect(mondayOf({ year: 2026, week: 54 })).toBeUndefined();
    expect(mondayOf({ year: 2026, week: 0 })).toBeUndefined();
  });
});

describe('instants', () => {
  it('are written so that text order is time order', () => {
    expect(isoOf('2026-11-23T08:00:00+01:00')).toBe('2026-11-23T07:00:00.000Z');
    expect(isoOf(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  it('move by real minutes, also across a clock change', () => {
    expect(addMinutes('2026-03-29T00:30:00Z', 60)).toBe('2026-03-29T01:30:00.000Z');
    expect(msBetween('2026-03-29T00:30:00Z', '2026-03-29T00:29:00Z')).toBe(-60_000);
  });
});

describe('quarterAfter', () => {
  it('is the end of the quarter of an hour an instant lies in', () => {
    expect(quarterAfter('2026-11-23T09:00:00.000Z')).toBe('2026-11-23T09:15:00.000Z');
    expect(quarterAfter('2026-12-31T23:59:59.999Z')).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('addMonths', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-11-23', 3)).toBe('2027-02-23');
    expect(addMonths('2026-11-23', 12)).toBe('2027-11-23');
    expect(addMonths('2026-03-01', -1)).toBe('2026-02-01');
  });

  it('is the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });
});
