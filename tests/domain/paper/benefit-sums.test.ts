import { describe, expect, it } from 'vitest';
import { benefitSums, latestBenefit } from '../../../src/domain/paper/benefit-sums.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const AT = '2027-08-03T09:00:00.000Z';
const measured = (over: object) => ({ basis: 'measured', at: AT, after: 3, ...over }) as const;

describe('what initiatives give together', () => {
  it('is never estimated and measured in one sum, nor expected and realised', () => {
    const one = anInitiative('a', {
      expected: { hoursAYear: 100, kr: 5_000, basis: 'estimated', at: AT },
      realised: [measured({ hoursAYear: 80 })],
    });
    const other = anInitiative('b', {
      expected: { hoursAYear: 10, basis: 'measured', at: AT },
      realised: [{ ...measured({ hoursAYear: 7 }), basis: 'estimated' }],
    });
    const { expected, realised } = benefitSums([one, other], []);

    expect(expected.estimated).toEqual({ hours: { sum: 100, of: 1 }, kr: { sum: 5_000, of: 1 } });
    expect(expected.measured.hours).toEqual({ sum: 10, of: 1 });
    expect(realised.measured.hours).toEqual({ sum: 80, of: 1 });
    expect(realised.estimated.hours).toEqual({ sum: 7, of: 1 });
  });

  it('goes by what is known last', () => {
    const realised = [measured({ hoursAYear: 80 }), measured({ hoursAYear: 60, after: 12 })];

    expect(latestBenefit({ realised })).toMatchObject({ hoursAYear: 60 });
    expect(latestBenefit({ realised: [] })).toBeUndefined();
  });

  it('compares hassle of those alone of which it is known before and after', () => {
    const proposals = [
      aPaperProposal('2026-0001', { hassle: 5 }),
      aPaperProposal('2026-0002', { hassle: 3 }),
      aPaperProposal('2026-0003', { hassle: 1 }),
    ];
    const asked = anInitiative('a', {
      proposals: nos('2026-0001', '2026-0002'),
      realised: [measured({ hassle: 2 })],
    });
    const notAsked = anInitiative('b', { proposals: nos('2026-0003') });

    expect(benefitSums([asked, notAsked], proposals).hassle).toEqual({
      before: 4,
      after: 2,
      of: 1,
    });
    expect(benefitSums([notAsked], proposals)).not.toHaveProperty('hassle');
  });
});
