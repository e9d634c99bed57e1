import { describe, expect, it } from 'vitest';
import {
  isOwnerOutcome,
  OWNER_OUTCOMES,
  whyBoard,
} from '../../../src/domain/decision/owner-outcomes.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { anAssessment } from '../../support/an-assessment.ts';

describe('OWNER_OUTCOMES', () => {
  it('are all there are but sending back', () => {
    expect([...OWNER_OUTCOMES, 'sent-back'].toSorted()).toEqual(OUTCOMES.toSorted());
    expect(isOwnerOutcome('sent-back')).toBe(false);
    expect(isOwnerOutcome('done')).toBe(true);
  });
});

const judged = (more: Parameters<typeof anAssessment>[0]) => ({
  assessments: [anAssessment(more)],
});

describe('whyBoard', () => {
  it('asks for the board only of what the management may change', () => {
    for (const authority of ['political', 'process-owner', 'national', 'own-unit'] as const) {
      const other = judged({ authority, need: 'exempt' });
      expect(whyBoard(other, { outcome: 'not-carried-out', disputed: true })).toBeUndefined();
    }
    expect(whyBoard({}, { outcome: 'not-carried-out', disputed: true })).toBeUndefined();
  });

  it('is an exemption, a no, or owners who disagree', () => {
    const managed = judged({ authority: 'administrative' });
    const exempt = judged({ authority: 'administrative', need: 'exempt' });

    expect(whyBoard(managed, { outcome: 'planned' })).toBeUndefined();
    expect(whyBoard(managed, { outcome: 'planned', disputed: true })).toBe('disputed');
    expect(whyBoard(managed, { outcome: 'not-carried-out', disputed: true })).toBe('no');
    expect(whyBoard(exempt, { outcome: 'planned' })).toBe('exempt');
  });
});
