import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/text/suggestions/find-hits.ts';
import { reasonsFor } from '../../../src/text/suggestions/reasons-for.ts';

function aHit(term: string, first: number, over: Partial<Hit> = {}): Hit {
  const clue = { about: 'areas', is: 'hr', weight: 1, term };
  return { clue, weight: 1, word: `${term}${first}`, first, after: first + 1, ...over };
}

describe('what speaks for an answer', () => {
  it('counts a word once, however often and in whatever form it comes', () => {
    expect(reasonsFor([aHit('løn', 0), aHit('løn', 7)])).toEqual([{ word: 'løn0', weight: 1 }]);
  });

  it('counts no word of the text twice, and takes the weightier reading', () => {
    const part = aHit('løn', 0, { weight: 0.7 });

    expect(reasonsFor([part, aHit('lønseddel', 0)])).toEqual([{ word: 'lønseddel0', weight: 1 }]);
  });

  it('takes the longer of two that weigh the same', () => {
    const phrase = aHit('ny medarbejder', 3, { after: 5 });

    expect(reasonsFor([aHit('medarbejder', 4), phrase])).toMatchObject([
      { word: 'ny medarbejder3' },
    ]);
  });
});
