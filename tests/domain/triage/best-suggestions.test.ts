import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import { bestOf, codesOf } from '../../../src/domain/triage/best-suggestions.ts';
import type { Suggestions } from '../../../src/domain/triage/suggestion.ts';
import { no } from '../../support/a-proposal.ts';

const IT = asId<AreaId>('it');
const FOUND: Suggestions = {
  areas: [
    { is: IT, confidence: 0.6, words: ['adgang'] },
    { is: asId<AreaId>('loen'), confidence: 0.2, words: ['løn'] },
  ],
  need: [{ is: 'system', confidence: 0.3, words: [] }],
  authority: [],
  extent: [{ is: 'large', confidence: 0.4, words: ['system'] }],
};

describe('bestOf', () => {
  it('is the likeliest of each kind, and none that no word led to', () => {
    expect(bestOf(FOUND)).toEqual({
      area: { is: 'it', confidence: 0.6, words: ['adgang'] },
      extent: { is: 'large', confidence: 0.4, words: ['system'] },
    });
  });

  it('is also what an earlier proposal alone led to', () => {
    const need = { is: 'system', confidence: 0.3, words: [], cases: [no('2026-1')] } as const;

    expect(bestOf({ ...FOUND, need: [need] }).need).toEqual(need);
  });
});

describe('codesOf', () => {
  it('keeps codes alone', () => {
    expect(codesOf(bestOf(FOUND))).toEqual({ area: 'it', extent: 'large' });
  });

  it('is nothing where nothing is suggested', () => {
    expect(codesOf({})).toBeUndefined();
  });
});
