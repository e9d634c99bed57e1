import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readHorizon } from '../../../src/domain/shared/horizon.ts';

describe('readHorizon', () => {
  it.each([
    ['1. halvår 2026', '2026-01-01', '2026-06-30'],
    ['2. halvår 2026', '2026-07-01', '2026-12-31'],
    ['3. kvartal 2026', '2026-07-01', '2026-09-30'],
    ['4.  KVARTAL  2027', '2027-10-01', '2027-12-31'],
    ['K1 2028', '2028-01-01', '2028-03-31'],
    ['Q2 2026', '2026-04-01', '2026-06-30'],
    ['2nd half of 2026', '2026-07-01', '2026-12-31'],
    ['3rd quarter 2026', '2026-07-01', '2026-09-30'],
    ['H1 2026', '2026-01-01', '2026-06-30'],
    ['primo 2027', '2027-01-01', '2027-04-30'],
    ['medio 2027', '2027-05-01', '2027-08-31'],
    ['ultimo 2027', '2027-09-01', '2027-12-31'],
    ['uge 14 2027', '2027-04-05', '2027-04-11'],
    ['uge 1 2027', '2027-01-04', '2027-01-10'],
    ['uge 53, 2026', '2026-12-28', '2027-01-03'],
    ['week 14 2027', '2027-04-05', '2027-04-11'],
    ['februar 2028', '2028-02-01', '2028-02-29'],
    ['Maj 2027', '2027-05-01', '2027-05-31'],
    ['sept. 2027', '2027-09-01', '2027-09-30'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['2026-12-24', '2026-12-24', '2026-12-24'],
    ['24. december 2026', '2026-12-24', '2026-12-24'],
    ['24.12.2026', '2026-12-24', '2026-12-24'],
    ['24/12-2026', '2026-12-24', '2026-12-24'],
    ['1/3 2027', '2027-03-01', '2027-03-01'],
    ['per 1. juli 2026', '2026-07-01', '2026-07-01'],
    ['  den 1. juli 2026  ', '2026-07-01', '2026-07-01'],
  ])('reads %j as %s to %s', (text, from, until) => {
    expect(readHorizon(text)).toEqual({ from, until });
  });

  it.each([
    '',
    'snart',
    '9999',
    'december 9999',
    'uge 52 9999',
    'K1 0001',
    'uge 2 0026',
    '3. halvår 2026',
    '0. kvartal 2026',
    '5. kvartal 2026',
    'uge 53 2027',
    'uge 0 2027',
    '31. februar 2026',
    '29.02.2027',
    '2026-13-01',
    'primo',
    'oktemper 2026',
    '26',
    '1. halvår 26',
  ])('does not read %j', (text) => {
    expect(readHorizon(text)).toBeUndefined();
  });

  it('covers a year with its halves, quarters and thirds, without a gap', () => {
    const year = fc.integer({ min: 2000, max: 2099 });
    fc.assert(
      fc.property(year, (of) => {
        const kinds = [
          ['1. halvår', '2. halvår'],
          ['1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'],
          ['primo', 'medio', 'ultimo'],
        ];
        for (const parts of kinds) {
          const read = parts.map((part) => readHorizon(`${part} ${of}`));

          expect(read[0]?.from).toBe(`${of}-01-01`);
          expect(read.at(-1)?.until).toBe(`${of}-12-31`);
          for (const [place, next] of read.slice(1).entries()) {
            const until = read[place]?.until ?? '';
            expect(until < (next?.from ?? '')).toBe(true);
            expect(Date.parse(next?.from ?? '') - Date.parse(until)).toBe(86_400_000);
          }
        }
      }),
    );
  });
});

describe('readDay', () => {
  it('reads a day and nothing longer', () => {
    expect(readDay('24/12-2026')).toBe('2026-12-24');
    expect(readDay('december 2026')).toBeUndefined();
    expect(readDay('i morgen')).toBeUndefined();
  });
});
