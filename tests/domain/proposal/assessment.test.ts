import { describe, expect, it } from 'vitest';
import { assessmentOf, isSameJudgement } from '../../../src/domain/proposal/assessment.ts';
import { anAssessment } from '../../support/an-assessment.ts';

describe('assessmentOf', () => {
  it('is the last one', () => {
    const assessments = [anAssessment({ extent: 'large' }), anAssessment({ extent: 'small' })];

    expect(assessmentOf({ assessments })?.extent).toBe('small');
  });

  it('is none where nobody has made one', () => {
    expect(assessmentOf({})).toBeUndefined();
  });
});

describe('isSameJudgement', () => {
  it('does not mind who made it, and when', () => {
    const later = anAssessment({ at: '2026-12-01T09:00:00.000Z', version: 2 });

    expect(isSameJudgement(anAssessment(), later)).toBe(true);
  });

  it.each([
    { area: 'loen' },
    { need: 'abolish' },
    { authority: 'national' },
    { extent: 'large' },
    { value: 'low' },
    { note: 'Noget andet' },
  ] as const)('sees another %j', (other) => {
    expect(isSameJudgement(anAssessment(), anAssessment(other))).toBe(false);
  });
});
