import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSortedWords } from '../../src/text/sorted-words.ts';

describe('sorted words', () => {
  it('finds all with a beginning, however they came', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1, maxLength: 4 });
    const words = fc.uniqueArray(word, { maxLength: 120 });

    fc.assert(
      fc.property(words, word, fc.nat(120), (all, start, half) => {
        const sorted = makeSortedWords();
        for (const one of all.slice(0, half)) sorted.add(one);
        sorted.beginning(start, 500);
        for (const one of all.slice(half)) sorted.add(one);

        const wanted = all.filter((one) => one.startsWith(start)).toSorted();
        expect(sorted.beginning(start, 500)).toEqual(wanted);
        expect(sorted.beginning(start, 2)).toEqual(wanted.slice(0, 2));
      }),
    );
  });
});
