import { describe, expect, it } from 'vitest';
import { sortedAs } from '../../../src/domain/triage/sorted-as.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const answers = { challenge: 'x', areas: ['loen', 'it'], need: 'abolish', authority: 'national' };

describe('sortedAs', () => {
  it('takes what the proposer said until somebody has assessed it', () => {
    expect(sortedAs(aProposal('2026-1', { answers }))).toEqual({
      areas: ['loen', 'it'],
      need: 'abolish',
      authority: 'national',
    });
    expect(sortedAs(aProposal('2026-1', { answers, assessments: [anAssessment()] }))).toEqual({
      areas: ['it'],
      need: 'system',
      authority: 'process-owner',
    });
  });

  it('calls unknown what nobody has said', () => {
    expect(sortedAs(aProposal('2026-1'))).toEqual({
      areas: [],
      need: 'unknown',
      authority: 'unknown',
    });
  });
});
