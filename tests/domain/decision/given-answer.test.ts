import { describe, expect, it } from 'vitest';
import { givenAnswer } from '../../../src/domain/decision/given-answer.ts';
import type { Decision, DecisionState } from '../../../src/domain/proposal/decision.ts';
import { aProposal, KAREN } from '../../support/builders.ts';

const AT = '2027-01-20T09:00:00.000Z';
const parts = { challenge: 'Tre skemaer', initiative: 'Ét skema' };
const decision = (state: DecisionState): Decision => ({
  version: 1,
  state,
  outcome: 'planned',
  reason: 'Fordi',
  parts,
  by: KAREN,
  as: 'decider',
  at: AT,
  ...(state === 'published' && { publishedAt: AT }),
});

describe('givenAnswer', () => {
  it('is the published decision, with the outcome as it is now', () => {
    const done = aProposal({ outcome: 'done', decision: decision('published') });

    expect(givenAnswer(done)).toEqual({ outcome: 'done', reason: 'Fordi', parts });
  });

  it('promises nothing any more once it was given up, and says why', () => {
    const dropped = aProposal({
      outcome: 'not-carried-out',
      answer: 'Leverandøren kan ikke.',
      decision: decision('published'),
    });

    expect(givenAnswer(dropped)).toEqual({
      outcome: 'not-carried-out',
      reason: 'Leverandøren kan ikke.',
    });
  });

  it.each(['draft', 'ready'] as const)('is nothing of a decision that is %s', (state) => {
    expect(givenAnswer(aProposal({ decision: decision(state) }))).toBeUndefined();
  });

  it('is the answer that was given without a decision', () => {
    const closed = aProposal({ outcome: 'decided-locally', answer: 'I bestemmer selv.' });

    expect(givenAnswer(closed)).toEqual({
      outcome: 'decided-locally',
      reason: 'I bestemmer selv.',
    });
    expect(givenAnswer(aProposal({ outcome: 'decided-locally' }))).toBeUndefined();
  });
});
