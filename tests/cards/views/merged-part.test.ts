import { describe, expect, it } from 'vitest';
import { childrenPart } from '../../../src/cards/views/merged-part.ts';
import { aProposal } from '../../support/a-proposal.ts';

describe('childrenPart', () => {
  it('names each, and counts those there is no room for', () => {
    const children = Array.from({ length: 10 }, (_, at) => aProposal(`2026-${at + 1}`));
    const [part] = childrenPart({ children }, 'da');

    expect(part?.title).toBe('Samlet her');
    expect(part?.lines).toHaveLength(9);
    expect(part?.lines.at(-1)?.map(({ text }) => text)).toEqual(['og 2 mere']);
  });

  it('is nothing where nothing was merged', () => {
    expect(childrenPart({}, 'da')).toEqual([]);
  });
});
