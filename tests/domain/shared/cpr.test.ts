import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCpr } from '../../../src/domain/shared/cpr.ts';

function shown(text: string): string[] {
  return findCpr(text).map((found) => found.shown);
}

const pad = (part: number) => String(part).padStart(2, '0');
const date = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2035-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const birthday = date.map(
  (day) =>
    `${pad(day.getUTCDate())}${pad(day.getUTCMonth() + 1)}${pad(day.getUTCFullYear() % 100)}`,
);
const serial = fc.integer({ min: 0, max: 9999 }).map((part) => String(part).padStart(4, '0'));
const gap = fc.constantFrom('', '-', ' ', ' - ', '–', ' – ', '\u00a0', '\u2011', '  ', '-  ', '−');
const around = fc.string().map((text) => text.replace(/\d/gu, 'æ'));

describe('findCpr', () => {
  it.each([
    ['010190-1234', '010190-xxxx'],
    ['0101901234', '010190xxxx'],
    ['010190 1234', '010190 xxxx'],
    ['010190 – 1234', '010190 – xxxx'],
    ['01 01 90 1234', '01 01 90 xxxx'],
    ['290200-4321', '290200-xxxx'],
    ['290212-4321', '290212-xxxx'],
    ['(cpr:010190-1234).', '010190-xxxx'],
    ['cpr010190-1234på', '010190-xxxx'],
    ['01.01.90-1234', '01.01.90-xxxx'],
    ['01/01/1990-1234', '01/01/1990-xxxx'],
    ['01-01-90-1234', '01-01-90-xxxx'],
    ['født 01011990-1234', '01011990-xxxx'],
  ])('finds the number in %s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  it.each([
    ['a phone number', 'Ring på 20 10 12 34 eller 20101234'],
    ['a day that does not exist', '310290-1234'],
    ['a leap day in no leap year', '290201-1234'],
    ['month 13', '011390-1234'],
    ['day 0', '000190-1234'],
    ['a longer row of digits', '10101901234 og 01019012345 og 010190-12345'],
    ['an invoice number of 13 digits', 'EAN 5790001234567'],
    ['a proposal number', '2026-0042'],
    ['a date and an amount', 'den 1. december 2026 var der 1000 kr.'],
    ['a line break between', '010190\n1234'],
    ['a day and a time', 'den 01.12.26 1400 og 01.12.2026 - 1530'],
    ['a written day that does not exist', '31.02.90-1234'],
    ['a production unit that is no date', 'P-nummer 1034567890'],
  ])('leaves %s alone', (_, text) => {
    expect(findCpr(text)).toEqual([]);
  });

  it('does not ask for modulus 11', () => {
    expect(shown('010190-0000 og 010190-0001')).toHaveLength(2);
  });

  it('finds every number and says where it is', () => {
    const text = 'Fra 010190-1234 til 020291 4321.';

    expect(findCpr(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '010190-1234',
      '020291 4321',
    ]);
  });

  it('finds a number right behind one that has no valid date', () => {
    expect(shown('993399-1111 010190-1234')).toEqual(['010190-xxxx']);
  });

  it('finds any valid date and any four digits, however they are spaced, in any text', () => {
    fc.assert(
      fc.property(around, birthday, gap, serial, around, (before, day, between, four, after) => {
        const [found] = findCpr(`${before}${day}${between}${four}${after}`);

        expect(found?.start).toBe(before.length);
        expect(found?.end).toBe(before.length + day.length + between.length + 4);
        expect(found?.shown).toBe(`${day}${between}xxxx`);
      }),
    );
  });

  it('never shows the last four digits of what it found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 -]{0,60}$/), (text) => {
        for (const found of findCpr(text)) expect(found.shown).toMatch(/^[\d -]+xxxx$/);
      }),
    );
  });
});
