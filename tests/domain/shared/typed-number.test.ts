import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/shared/typed-number.ts';

describe('readNumber', () => {
  it.each([
    ['7', 7],
    [' 7 ', 7],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.500', 1500],
    ['1.234.567,89', 1234567.89],
    ['1 500', 1500],
    ['-3', -3],
    ['−3,5', -3.5],
    ['0', 0],
    ['-0', 0],
    ['1e-7', 1e-7],
    ['1e+30', 1e30],
  ])('reads %j as %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    '',
    'tre',
    '3 timer',
    '1,2,3',
    '1.50,5',
    '1.5.0',
    '.5',
    ',',
    '1e999',
    'Infinity',
    '9'.repeat(400),
  ])('does not read %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('reads any number as a program writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        fc.pre(!/\.\d{3}$/.test(String(number)));

        expect(readNumber(String(number))).toBe(number + 0);
      }),
    );
  });

  it('reads what a number field of a client sends and what a Dane writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(99), (whole, part) => {
        const number = Number(`${whole}.${part}`);

        expect(readNumber(`${whole},${part}`)).toBe(number === 0 ? 0 : number);
        expect(readNumber(number.toLocaleString('da-DK', { maximumFractionDigits: 20 }))).toBe(
          number === 0 ? 0 : number,
        );
      }),
    );
  });
});
