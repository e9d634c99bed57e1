import { describe, expect, it } from 'vitest';
import { bare, oneLine, paragraphs, plain } from '../../src/cards/plain.ts';

describe('plain', () => {
  it('breaks what clients replace, and shows the same', () => {
    const shown = plain('{{DATE(2026-11-23)}} og {{{x}}}');

    expect(shown).not.toContain('{{');
    expect(shown.replaceAll('\u200b', '')).toBe('{{DATE(2026-11-23)}} og {{{x}}}');
  });

  it('drops what nobody sees and everybody is fooled by', () => {
    expect(plain('a\u0000b\u202ec\u2066d\ud800')).toBe('abcd\ufffd');
  });

  it('keeps lines, tabs, letters and emoji', () => {
    const text = 'Bøvl\tmed æ, ø\nog å 😊 <at>Karen</at> **fed**';

    expect(plain(text)).toBe(text);
  });
});

describe('oneLine', () => {
  it('puts lines together', () => {
    expect(oneLine(' Tre skemaer\n\n for  hver vikar ', 80)).toBe('Tre skemaer for hver vikar');
  });

  it('cuts at a word when there is one', () => {
    expect(oneLine('Tre skemaer for hver vikar', 20)).toBe('Tre skemaer for …');
    expect(oneLine('x'.repeat(30), 20)).toBe(`${'x'.repeat(18)} …`);
  });

  it('never leaves half an emoji', () => {
    expect(oneLine('😊'.repeat(20), 9)).toBe('😊😊😊 …');
  });
});

describe('paragraphs', () => {
  it('splits at line ends and drops empty lines', () => {
    expect(paragraphs('En\n\n  to \r\ntre', 100)).toEqual(['En', 'to', 'tre']);
  });

  it('puts what is too many into the last', () => {
    expect(paragraphs('a\nb\nc\nd', 100, 3)).toEqual(['a', 'b', 'c d']);
  });

  it('shows 4,000 Danish letters whole in 9,000 bytes', () => {
    expect(paragraphs('å'.repeat(4_000), 9_000)).toEqual(['å'.repeat(4_000)]);
  });

  it('stops at the bytes it is given, between two characters', () => {
    expect(paragraphs('😊😊😊', 9)).toEqual(['😊😊 …']);
  });

  it('is not held up by a page of blanks', () => {
    const begun = performance.now();
    paragraphs(`a${' '.repeat(40_000)}b`, 100_000);

    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('is nothing for nothing', () => {
    expect(paragraphs(' \n ', 100)).toEqual([]);
  });
});

describe('bare', () => {
  it('leaves nothing of which markdown makes something', () => {
    expect(bare('[klik](http://x) **fed** <b> `c` #1 {{x}}', 80)).toBe(
      'klik (http: x) fed b c 1 x',
    );
  });

  it('keeps Danish words and signs', () => {
    const text = 'Tilføj tal og eksempler (frivilligt) – “nu”, 100 å.';

    expect(bare(text, 80)).toBe(text);
  });
});
