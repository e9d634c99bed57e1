import { describe, expect, it } from 'vitest';
import { byNumber } from '../../../src/domain/proposal/by-number.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

describe('proposals by number', () => {
  it('finds each one of a list, and nothing else', () => {
    const [one, other] = [aProposal('2026-0001'), aProposal('2026-0002')];
    const index = byNumber([one, other]);

    expect(index.get(one.no)).toBe(one);
    expect(index.get(other.no)).toBe(other);
    expect(index.get(no('2026-0003'))).toBeUndefined();
  });

  it('is made once for a list, and anew for the next one', () => {
    const before = [aProposal('2026-0001')];
    const after = [aProposal('2026-0001', { status: 'closed' })];

    expect(byNumber(before)).toBe(byNumber(before));
    expect(byNumber(after).get(no('2026-0001'))?.status).toBe('closed');
  });
});
