import { describe, expect, it } from 'vitest';
import { inYear, MONTH, readDay } from '../../../src/domain/digest/day-words.ts';
import { periodOf } from '../../../src/domain/shared/period.ts';

const TODAY = '2026-11-23';

describe('readDay', () => {
  it.each([
    ['1. november', '2026-11-01'],
    ['1 nov.', '2026-11-01'],
    ['24. december', '2025-12-24'],
    ['1.11.', '2026-11-01'],
    ['7-3-2026', '2026-03-07'],
  ])('reads %s', (text, day) => {
    expect(readDay(text, TODAY, 'da')).toBe(day);
  });

  it('reads no day that does not exist', () => {
    expect(readDay('31. april', TODAY, 'da')).toBeUndefined();
    expect(readDay('1. brumaire', TODAY, 'da')).toBeUndefined();
    expect(readDay('0/0', TODAY, 'da')).toBeUndefined();
  });
});

describe('inYear', () => {
  const month = (number: number) => (year: number) =>
    periodOf({ kind: 'month', year, month: number }, TODAY);

  it('takes the year that is said, also one to come', () => {
    expect(inYear('2027', TODAY, month(2))?.name).toEqual({ kind: 'month', year: 2027, month: 2 });
  });

  it('takes the latest that has begun when no year is said', () => {
    expect(inYear(undefined, TODAY, month(11))?.name).toMatchObject({ year: 2026 });
    expect(inYear(undefined, TODAY, month(12))?.name).toMatchObject({ year: 2025 });
  });
});

describe('MONTH', () => {
  it('knows twelve months by their Danish, English and short names', () => {
    expect(new Set(MONTH.values()).size).toBe(12);
    expect([MONTH.get('marts'), MONTH.get('march'), MONTH.get('mar')]).toEqual([3, 3, 3]);
  });
});
