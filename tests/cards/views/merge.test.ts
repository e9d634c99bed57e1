import { describe, expect, it } from 'vitest';
import { merge, proposalLine } from '../../../src/cards/views/merge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const VIEW = {
  proposal: aProposal('2026-2', { answers: { challenge: 'Tre skemaer til hver vikar.' } }),
  candidates: [{ proposal: aProposal('2026-1'), shared: ['vikar', 'skemaer'] }],
  chosen: [no('2026-1')],
  typed: '7',
};

describe('merge', () => {
  it('keeps what was chosen and typed', () => {
    const { fields } = merge(VIEW, 'da').words;

    expect(fields).toMatchObject([
      { choices: [{ value: '2026-0001', several: true }] },
      { texts: [{ value: '7' }] },
      { choices: [{ choices: [{ value: '2026-0002' }, { value: '2026-0001' }] }] },
    ]);
  });

  it('says that nothing is like it, and takes numbers all the same', () => {
    const { fields } = merge({ ...VIEW, candidates: [] }, 'da').words;

    expect(JSON.stringify(fields)).toContain('Ingen andre forslag ligner');
    expect(JSON.stringify(fields)).not.toContain('Eller');
    expect(fields).toHaveLength(3);
  });
});

describe('proposalLine', () => {
  it('is the number and how it begins', () => {
    expect(proposalLine(VIEW.proposal).map(({ text }) => text)).toEqual([
      '2026-0002  ',
      'Tre skemaer til hver vikar',
    ]);
  });
});
