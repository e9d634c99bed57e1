import { describe, expect, it } from 'vitest';
import { caseTrail, isOpen } from '../../../src/domain/paper/case-trail.ts';
import { decided } from '../../support/a-case.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';

const treated = (no: string, word: string, more: { readonly addition?: string } = {}) =>
  decided(no, { treatments: [{ forum: 'dir', on: '2026-10-20', item: '2', word, ...more }] });

describe('the trail of a case', () => {
  it('has one entry a meeting, oldest first, with what was said of how many', () => {
    const addition = 'idet de hurtige begynder';
    const before = { forum: 'hoved-med', on: '2026-10-01', word: 'discussed' };
    const trail = caseTrail([
      treated('2026-0001', 'agreed', { addition }),
      treated('2026-0002', 'agreed', { addition }),
      treated('2026-0003', 'postponed'),
      aPaperProposal('2026-0004', { treatments: [before] }),
    ]);
    expect(trail).toEqual([
      {
        forum: 'hoved-med',
        workshop: false,
        on: '2026-10-01',
        count: 1,
        words: [{ key: 'discussed', count: 1 }],
        additions: [],
      },
      {
        forum: 'dir',
        workshop: false,
        on: '2026-10-20',
        item: '2',
        count: 3,
        words: [
          { key: 'agreed', count: 2 },
          { key: 'postponed', count: 1 },
        ],
        additions: [addition],
      },
    ]);
  });

  it('counts what was behind closed doors, and says nothing of it', () => {
    const closed = treated('2026-0001', 'agreed', { addition: 'idet det er en personalesag' });
    const one = { ...closed, decision: aPaperDecision({}, { closed: true }) };
    expect(isOpen(one)).toBe(false);
    expect(caseTrail([one])).toMatchObject([{ count: 1, words: [], additions: [] }]);
  });

  it('names a workshop by its title', () => {
    const workshop = { title: 'Forårsworkshop', said: 'Det ser vi på', agreed: 'look' } as const;
    const treatment = { forum: 'workshop', workshop, on: '2026-05-04', word: 'discussed' };
    const trail = caseTrail([aPaperProposal('2026-0001', { treatments: [treatment] })]);
    expect(trail).toMatchObject([{ forum: 'Forårsworkshop', workshop: true, words: [] }]);
  });
});
