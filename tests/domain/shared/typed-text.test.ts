import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, seenLength } from '../../../src/domain/shared/typed-text.ts';

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['tab\tstays', 'tab\tstays'],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
    ['trailing \n\n', 'trailing'],
    ['  leading', '  leading'],
    ['half \ud83d', 'half \ufffd'],
    [`👩‍👧 æøå \${x} {{DATE}} <b>`, `👩‍👧 æøå \${x} {{DATE}} <b>`],
  ])('makes %j into %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
        expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('keeps one line', () => {
    expect(cleanLine('  two\r\nlines\tand a tab\n')).toBe('two lines and a tab');
  });
});

describe('seenLength', () => {
  it.each([
    ['', 0],
    ['  ab ', 2],
    ['å', 1],
    ['a\u030a', 1],
    ['😀', 1],
  ])('counts %j as %d', (text, length) => {
    expect(seenLength(text)).toBe(length);
  });
});
