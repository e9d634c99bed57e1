import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key, partsOfKey, rowsUnder } from '../../src/storage/keys.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the service forbids exactly these.
const FORBIDDEN = /[/\\#?\u0000-\u001f\u007f-\u009f]/;
/** Any text, halves of surrogate pairs included, and often what the encoding itself uses. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('~', '=', '0', '7', 'e', 'æ', '/', '\ud83c', '\u0000') }),
);
const anyNumber = fc.integer({ min: 0, max: 999_999 });
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

describe('a key', () => {
  it('gives any texts back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (parts) => {
        expect(partsOfKey(key(...parts))).toEqual(parts);
      }),
    );
  });

  it('holds no character the service forbids, and nothing beyond ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(key(text)).not.toMatch(FORBIDDEN);
        expect(key(text)).toMatch(/^[!-}]+$/);
      }),
    );
  });

  it('orders numbers as numbers', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (numbers) => {
        const keys = numbers.map((number) => key('f', number)).sort(byCodeUnit);

        const ordered = [...numbers].sort((a, b) => a - b);
        expect(keys).toEqual(ordered.map((number) => key('f', number)));
      }),
    );
  });

  it('orders instants as instants', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [first, second] = [key('q', a.toISOString()), key('q', b.toISOString())];
        expect(byCodeUnit(first, second)).toBe(Math.sign(a.getTime() - b.getTime()));
      }),
    );
  });

  it.each([-1, 0.5, 1_000_000, Number.NaN])('refuses the number %d', (number) => {
    expect(() => key('p', number)).toThrow(RangeError);
  });
});

describe('the rows under a key', () => {
  it('are those that open with its parts and go on, and no others', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.oneof(anyText, anyNumber)), (first, rest) => {
        const { from, before } = rowsUnder('d', first);
        const isWithin = (row: string) => row >= from && row < before;

        expect(isWithin(key('d', first, ...rest))).toBe(rest.length > 0);
        expect(isWithin(key('d', `${first}x`, ...rest))).toBe(false);
        expect(isWithin(key('e', first, ...rest))).toBe(false);
      }),
    );
  });
});
