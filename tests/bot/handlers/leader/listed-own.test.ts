import { describe, expect, it } from 'vitest';
import { listed, withAnswer } from '../../../../src/bot/handlers/leader/listed-own.ts';
import { aDecision } from '../../../support/a-decision.ts';
import { aProposal, KAREN, NO } from '../../../support/builders.ts';

describe('a proposal in a list of one’s own', () => {
  it('says whether it is overdue', () => {
    const proposal = aProposal({ dueOn: '2026-12-07' });
    const days = ['2026-12-07', '2026-12-08'];

    expect(days.map((day) => listed(proposal, day).overdue)).toEqual([false, true]);
  });

  it('names what it was merged into', () => {
    const mergedInto = { no: NO, status: 'received', holder: { kind: 'team' } } as const;

    expect(listed(aProposal({ mergedInto }), '2026-12-01').joinedWith).toBe(NO);
  });

  it('tells what is done about it once that is published, and not before', () => {
    const row = listed(aProposal(), '2026-12-01');
    const at = '2026-11-30T09:00:00.000Z';
    const decision = aDecision({ state: 'published', publishedBy: KAREN, publishedAt: at });

    expect(withAnswer(row, aProposal({ decision })).answer).toEqual(decision.parts);
    expect(withAnswer(row, aProposal({ decision: aDecision() })).answer).toBeUndefined();
  });
});
