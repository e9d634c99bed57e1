import { describe, expect, it } from 'vitest';
import {
  isOwnerOutcome,
  needsBoard,
  OWNER_OUTCOMES,
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

describe('needsBoard', () => {
  it('asks for the board only of what the management may change', () => {
    for (const authority of ['political', 'process-owner', 'national', 'own-unit'] as const) {
      const judged = { assessments: [anAssessment({ authority, need: 'exempt' })] };
      expect(needsBoard(judged, 'not-carried-out')).toBe(false);
    }
    const managed = { assessments: [anAssessment({ authority: 'administrative' })] };
    expect(needsBoard(managed, 'not-carried-out')).toBe(true);
    expect(needsBoard(managed, 'planned')).toBe(false);
    expect(needsBoard({}, 'not-carried-out')).toBe(false);
  });
});
