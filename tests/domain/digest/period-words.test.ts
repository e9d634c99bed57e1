import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/domain/digest/period-words.ts';
import { periodKey } from '../../../src/domain/shared/period.ts';

/** A Monday in week 48. */
const TODAY = '2026-11-23';

function key(text: string, today = TODAY, language: 'da' | 'en' = 'da'): string | undefined {
  const period = readPeriod(text, today, language);
  return period && periodKey(period.name);
}

describe('readPeriod', () => {
  it.each([
    ['november', '2026-11'],
    ['november 2025', '2025-11'],
    ['i november', '2026-11'],
    ['december', '2025-12'],
    ['Maj', '2026-05'],
    ['uge 47', '2026-W47'],
    ['uge 47 2026', '2026-W47'],
    ['uge47, 2025', '2025-W47'],
    ['uge 49', '2025-W49'],
    ['1. halvår 2026', '2026-H1'],
    ['2.halvår', '2026-H2'],
    ['2. kvartal', '2026-Q2'],
    ['2 kvartal 2024', '2024-Q2'],
    ['2026', '2026'],
    ['i dag', '2026-11-23'],
    ['i går', '2026-11-22'],
    ['denne uge', '2026-W48'],
    ['sidste uge', '2026-W47'],
    ['denne måned', '2026-11'],
    ['sidste måned', '2026-10'],
    ['forrige kvartal', '2026-Q3'],
    ['i år', '2026'],
    ['sidste år', '2025'],
    ['siden 1. november', 'since-2026-11-01'],
    ['siden 1. december', 'since-2025-12-01'],
    ['siden den 3. marts 2026', 'since-2026-03-03'],
    ['siden 1/11', 'since-2026-11-01'],
    ['siden 1.11.2025', 'since-2025-11-01'],
    ['3. marts', '2026-03-03'],
    ['  Uge \u00a0 47 ', '2026-W47'],
  ])('reads %s in Danish', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  it.each([
    ['November', '2026-11'],
    ['in october', '2026-10'],
    ['week 47', '2026-W47'],
    ['week 47 of 2025', '2025-W47'],
    ['first half 2026', '2026-H1'],
    ['the second half of 2025', '2025-H2'],
    ['H1 2026', '2026-H1'],
    ['Q2', '2026-Q2'],
    ['third quarter', '2026-Q3'],
    ['today', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['this week', '2026-W48'],
    ['last month', '2026-10'],
    ['last quarter', '2026-Q3'],
    ['this year', '2026'],
    ['since 1 November', 'since-2026-11-01'],
    ['since November 1st, 2025', 'since-2025-11-01'],
    ['since 2026-11-01', 'since-2026-11-01'],
  ])('reads %s in English', (text, expected) => {
    expect(key(text, TODAY, 'en')).toBe(expected);
  });

  it.each([
    'uge 54',
    'uge 0',
    'uge 53 2025',
    '13. kvartal',
    '5. kvartal',
    '3. halvår',
    'fifth quarter',
    'siden 31. november',
    'siden 1. december 2026',
    'siden i morgen',
    '32. marts',
    '1/13',
    'forslag',
    'halvår',
    'november 1999',
    '',
  ])('finds no period in "%s"', (text) => {
    expect(key(text)).toBeUndefined();
  });

  it('leaves a date in figures alone in English, where it can mean two days', () => {
    expect(key('since 1/11', TODAY, 'en')).toBeUndefined();
  });

  it('goes to the year before for what has not begun yet', () => {
    expect(key('uge 1', '2027-01-02')).toBe('2026-W01');
    expect(key('uge 53', '2027-01-02')).toBe('2026-W53');
    expect(key('sidste måned', '2027-01-02')).toBe('2026-12');
    expect(key('denne uge', '2027-01-02')).toBe('2026-W53');
    expect(key('uge 1', '2024-12-30')).toBe('2025-W01');
  });

  it('knows week 53 and 29 February without a year only when they were in these two years', () => {
    expect(key('uge 53', '2028-06-01')).toBeUndefined();
    expect(key('siden 29. februar', '2029-01-05')).toBe('since-2028-02-29');
    expect(key('siden 29. februar', '2026-11-23')).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    const word = fc.constantFrom(
      'uge',
      'siden',
      'q',
      '2. kvartal',
      '1.',
      '99',
      'marts',
      '2026',
      '/',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 4 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const period = readPeriod(text, TODAY, 'da');

        expect(period === undefined || period.from < period.until).toBe(true);
      }),
    );
  });
});
