import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  firstSentence,
  isOnlyEmoji,
  oneLine,
  wordCount,
} from '../../../src/domain/shared/plain-text.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** What takes longer than this keeps everybody else waiting. */
const AT_ONCE_MS = 500;

function msOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

describe('oneLine', () => {
  it('makes one line with single blanks', () => {
    expect(oneLine('  Vi\r\ntaster\t det   to gange.\n')).toBe('Vi taster det to gange.');
  });
});

describe('clip', () => {
  it('leaves a text that fits', () => {
    expect(clip('tolv', 4)).toBe('tolv');
  });

  it('counts the ellipsis', () => {
    expect(clip('tretten', 4)).toBe('tre…');
    expect(clip('tretten', 0)).toBe('');
  });

  it.each([
    ['a surrogate pair', 'ab😀cd', 4, 'ab…'],
    ['a letter with a combining ring', 'aba\u030agd', 4, 'ab…'],
    ['a family', 'ab👨‍👩‍👧‍👦cd', 8, 'ab…'],
    ['a flag', 'ab🇩🇰cd', 5, 'ab…'],
  ])('does not cut through %s', (_, text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  it('never exceeds its length nor cuts what is seen as one character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, max) => {
        const clipped = clip(text, max);
        const kept = clipped === text ? text : clipped.slice(0, -1);
        const seams = [...graphemes.segment(text)].map(({ index }) => index);

        expect(clipped.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(kept)).toBe(true);
        expect([...seams, text.length]).toContain(kept.length);
      }),
    );
  });
});

describe('firstSentence', () => {
  it.each([
    ['Vi taster det to gange. Det tager lang tid.', 'Vi taster det to gange'],
    ['Hvorfor skal vi det? Ingen ved det.', 'Hvorfor skal vi det?'],
    ['Det sker bl.a. hver uge, ca. 3 gange. Altid.', 'Det sker bl.a. hver uge, ca. 3 gange'],
    ['Den 1. maj kl. 8 lukker systemet. Så venter vi.', 'Den 1. maj kl. 8 lukker systemet'],
    ['Første linje\nAnden linje', 'Første linje'],
    ['Version 2.0 virker ikke', 'Version 2.0 virker ikke'],
    ['  \n Kun dette  ', 'Kun dette'],
    ['', ''],
  ])('takes the first sentence of "%s"', (text, expected) => {
    expect(firstSentence(text, 80)).toBe(expected);
  });

  it('cuts between words', () => {
    expect(firstSentence('Vi udfylder tre skemaer, før vikaren kan komme på vagtplanen', 29)).toBe(
      'Vi udfylder tre skemaer, før…',
    );
    expect(firstSentence('Vi udfylder tre skemaer, før vikaren kommer', 27)).toBe(
      'Vi udfylder tre skemaer…',
    );
  });

  it('cuts a very long word rather than losing it', () => {
    expect(firstSentence('En speciallægekonsultationshenvisning', 12)).toBe('En speciall…');
  });

  it('does not ponder over a page of dots', () => {
    expect(msOf(() => firstSentence(`${'.'.repeat(20_000)}x`, 70))).toBeLessThan(AT_ONCE_MS);
  });

  it('is one line within its length', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, max) => {
        const title = firstSentence(text, max);

        expect(title.length).toBeLessThanOrEqual(max);
        expect(oneLine(title)).toBe(title);
      }),
    );
  });
});

describe('wordCount', () => {
  it('counts words and no signs', () => {
    expect(wordCount('Tak – det var godt!')).toBe(4);
    expect(wordCount(' og/eller  12 ')).toBe(2);
    expect(wordCount('… !')).toBe(0);
    expect(wordCount('')).toBe(0);
  });
});

describe('isOnlyEmoji', () => {
  it('knows emoji of every build', () => {
    expect(['👍', '👍🏽 😀', '👨‍👩‍👧‍👦', '🇩🇰', '❤️', '❤', '1️⃣', ' 🎉\n'].every(isOnlyEmoji)).toBe(
      true,
    );
  });

  it('is not taken in by digits, words or nothing', () => {
    expect(['', ' ', '12', '#', 'tak 👍', ':-)'].some(isOnlyEmoji)).toBe(false);
  });

  it('judges a row of emoji with a word behind it at once', () => {
    expect(msOf(() => isOnlyEmoji(`${'😀'.repeat(16)} tak`))).toBeLessThan(AT_ONCE_MS);
  });
});
