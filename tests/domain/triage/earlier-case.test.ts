import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/proposal/assessment.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { type EarlierCase, judgedOf, votesFor } from '../../../src/domain/triage/earlier-case.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const assessed = (by: string, over: Partial<Assessment> = {}) =>
  anAssessment({ by: asId<PersonId>(by), ...over });

describe('judgedOf', () => {
  it('is the last assessment', () => {
    const assessments = [assessed('a'), assessed('b', { area: 'hr', extent: 'large' })];
    const proposal = aProposal('2026-1', { assessments });

    expect(judgedOf(proposal, false)).toMatchObject({ area: 'hr', extent: 'large' });
  });

  it('has the extent several assessors come to together', () => {
    const assessments = [
      assessed('a', { extent: 'large' }),
      assessed('b', { extent: 'large' }),
      assessed('c', { extent: 'small' }),
    ];

    expect(judgedOf(aProposal('2026-1', { assessments }), true)?.extent).toBe('large');
  });

  it('is nothing before anybody has assessed it', () => {
    expect(judgedOf(aProposal('2026-1'), false)).toBeUndefined();
  });
});

describe('votesFor', () => {
  const earlier = (number: string, score: number, area: string): EarlierCase => ({
    no: no(number),
    score,
    judged: { area, need: 'unknown', authority: 'unknown', extent: 'small' },
  });

  it('come from those that were judged so, the liker the more', () => {
    const cases = [earlier('2026-1', 1, 'it'), earlier('2026-2', 0.5, 'it')];
    const votes = votesFor([...cases, earlier('2026-3', 1, 'hr')], { part: 'area', is: 'it' });

    expect(votes).toEqual([
      { no: '2026-0001', weight: 4 },
      { no: '2026-0002', weight: 1 },
    ]);
  });
});
