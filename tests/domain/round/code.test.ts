import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesFrom, isMistypedCode, readCode } from '../../../src/domain/round/code.ts';

describe('codes worth trying', () => {
  it('are all different, four digits and never a year', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (id) => {
        const codes = codesFrom(id, 40);
        expect(new Set(codes).size).toBe(40);
        for (const code of codes) expect(readCode(code)).toBe(code);
      }),
      { numRuns: 50 },
    );
  });

  it('come past every code there is', () => {
    // 9,000 numbers of four digits without 1900 to 2099.
    expect(new Set(codesFrom('round', 9_000)).size).toBe(8_800);
  });

  it('are the same again for the same round and others for another', () => {
    expect(codesFrom('one', 3)).toEqual(codesFrom('one', 3));
    expect(codesFrom('one', 3)).not.toEqual(codesFrom('other', 3));
  });
});

it.each([
  ['4821', '4821'],
  [' 48 21 ', '4821'],
  ['2026', undefined],
  ['1984', undefined],
  ['0042', undefined],
  ['42', undefined],
  ['48211', undefined],
  ['x4821', undefined],
])('reads “%s” as %s', (text, code) => {
  expect(readCode(text)).toBe(code);
});

it.each([
  ['482', true],
  ['0042', true],
  ['48 211', true],
  ['4821', false],
  ['2027', false],
  ['482 ledere', false],
  ['', false],
])('takes “%s” for a mistyped code: %s', (text, mistyped) => {
  expect(isMistypedCode(text)).toBe(mistyped);
});
