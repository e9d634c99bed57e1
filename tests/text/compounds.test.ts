import { describe, expect, it } from 'vitest';
import { isPartOf } from '../../src/text/compounds.ts';
import { loadStemmer } from '../../src/text/danish-words.ts';

describe('a compound', () => {
  it.each([
    ['ansættelse', 'ansættelsesbrev', true],
    ['vikar', 'vikardækning', true],
    ['refusion', 'barselsrefusion', true],
    ['løn', 'lønseddel', true],
    ['løn', 'lønnet', false],
    ['handling', 'forhandling', false],
    ['bil', 'billede', false],
    ['vikar', 'vikar', false],
    ['barselsrefusion', 'refusion', false],
  ])('is made of %s in %s: %s', async (part, whole, expected) => {
    const stem = await loadStemmer();

    expect(isPartOf({ stem: stem(part), word: part }, { stem: stem(whole), word: whole })).toBe(
      expected,
    );
  });
});
