import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, rankSuggestions } from '../../../src/domain/triage/rank-suggestions.ts';
import { no } from '../../support/a-proposal.ts';

const about = (is: string, weights: readonly number[], usually = 0): Candidate<string> => ({
  is,
  usually,
  reasons: weights.map((weight, at) => ({ word: `${is}${at}`, weight })),
});

describe('rankSuggestions', () => {
  it('puts the one first that has most behind it', () => {
    const ranked = rankSuggestions([about('one', [1]), about('two', [3]), about('three', [2])]);

    expect(ranked.map(({ is }) => is)).toEqual(['two', 'three', 'one']);
  });

  it('leaves out what nothing speaks for', () => {
    expect(rankSuggestions([about('one', []), about('two', [1])])).toMatchObject([{ is: 'two' }]);
  });

  it('keeps the given order between equals', () => {
    const ranked = rankSuggestions([about('one', [1]), about('two', [1])]);

    expect(ranked.map(({ is }) => is)).toEqual(['one', 'two']);
  });

  it('holds one telling word for more than three vague ones', () => {
    const [first] = rankSuggestions([about('vague', [0.5, 0.5, 0.5]), about('telling', [3])]);

    expect(first?.is).toBe('telling');
  });

  it('is surer the more is said, and never sure when two have as much', () => {
    const little = rankSuggestions([about('one', [1])])[0]?.confidence ?? 0;
    const more = rankSuggestions([about('one', [4])])[0]?.confidence ?? 0;
    const both = rankSuggestions([about('one', [4]), about('two', [4])])[0]?.confidence ?? 1;

    expect(more).toBeGreaterThan(little);
    expect(both).toBeLessThan(0.5);
  });

  it('names the weightiest words first, each once and at most five', () => {
    const reasons = [1, 5, 2, 3, 4, 6].map((weight) => ({ word: `w${weight}`, weight }));
    const [one] = rankSuggestions([
      { is: 'one', usually: 0, reasons: [...reasons, { word: 'w6', weight: 1 }] },
    ]);

    expect(one?.words).toEqual(['w6', 'w5', 'w4', 'w3', 'w2']);
  });

  it('counts earlier proposals beside the words, and names the weightiest first', () => {
    const cases = [
      { no: no('2026-1'), weight: 1 },
      { no: no('2026-2'), weight: 2 },
    ];
    const ranked = rankSuggestions([about('said', [2]), { ...about('decided', [1]), cases }]);

    expect(ranked.map(({ is }) => is)).toEqual(['decided', 'said']);
    expect(ranked.map((one) => one.cases)).toEqual([['2026-0002', '2026-0001'], undefined]);
  });

  it('gives what is only usual without words', () => {
    expect(rankSuggestions([about('one', [], 0.3)])).toMatchObject([{ is: 'one', words: [] }]);
  });

  it('gives confidences from 0 to 1 that add up to less than 1', () => {
    const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
    const candidates = fc.array(fc.tuple(fc.string(), fc.array(weight)));
    fc.assert(
      fc.property(candidates, (given) => {
        const ranked = rankSuggestions(given.map(([is, weights]) => about(is, weights)));
        const sum = ranked.reduce((so, { confidence }) => so + confidence, 0);

        expect(ranked.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true);
        expect(sum).toBeLessThan(1);
      }),
    );
  });
});
