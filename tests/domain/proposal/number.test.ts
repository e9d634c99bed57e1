import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, proposalNo, readProposalNo } from '../../../src/domain/proposal/number.ts';

describe('a proposal number', () => {
  it('has four digits at least', () => {
    expect(proposalNo(2026, 42)).toBe('2026-0042');
    expect(proposalNo(2026, 123_456)).toBe('2026-123456');
  });

  it('is read as people type it', () => {
    expect(readProposalNo(' 2026-42 ')).toBe('2026-0042');
    expect(readProposalNo('2026-000042')).toBe('2026-0042');
  });

  it('may leave out its year where that is known', () => {
    expect(readProposalNo('42', 2026)).toBe('2026-0042');
    expect(readProposalNo('2025-42', 2026)).toBe('2025-0042');
    expect(readProposalNo('0', 2026)).toBeUndefined();
    expect(readProposalNo('', 2026)).toBeUndefined();
  });

  it.each(['2026', '2026-0', '2026-0000', '1999-1', '2026-1234567', 'x', '2026-0042 tak'])(
    'is not read from %j',
    (text) => {
      expect(readProposalNo(text)).toBeUndefined();
    },
  );

  it('gives its parts back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        (year, running) => {
          expect(partsOf(proposalNo(year, running))).toEqual({ year, running });
        },
      ),
    );
  });
});
