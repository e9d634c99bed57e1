import { describe, expect, it } from 'vitest';
import { loadStemmer, plainWord, wordsOf } from '../../src/text/danish-words.ts';

describe('loadStemmer', () => {
  it.each([
    ['skema', 'skemaer'],
    ['godkendelse', 'godkendelserne'],
    ['ansætter', 'ansættelse'],
  ])('gives %s and %s one stem', async (one, other) => {
    const stem = await loadStemmer();

    expect(stem(one)).toBe(stem(other));
  });
});

describe('plainWord', () => {
  it.each([
    ['Aabenraa', 'åbenrå'],
    ['Ågade', 'ågade'],
    ['A\u030agade', 'ågade'],
    ['idé', 'ide'],
    ['ÆBLEGRØD', 'æblegrød'],
  ])('writes %s as %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});

describe('wordsOf', () => {
  it('keeps a proposal number whole and drops signs', () => {
    expect(wordsOf('Se 2026-0042: "løn", it/adgang!')).toEqual([
      'Se',
      '2026-0042',
      'løn',
      'it',
      'adgang',
    ]);
  });
});
