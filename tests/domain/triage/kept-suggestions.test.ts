import { describe, expect, it } from 'vitest';
import { countKept } from '../../../src/domain/triage/kept-suggestions.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const judged = (no: string, ...assessments: Parameters<typeof anAssessment>[0][]) =>
  aProposal(no, { assessments: assessments.map((one) => anAssessment(one)) });

describe('countKept', () => {
  it('counts, of what was suggested, what the last assessment kept', () => {
    const counted = countKept([
      judged('2026-1', { suggested: { area: 'it', need: 'abolish' } }),
      judged('2026-2', { suggested: { area: 'loen' } }, { suggested: { area: 'it' } }),
      judged('2026-3', { area: 'loen', suggested: { area: 'it', extent: 'medium' } }),
      judged('2026-4', {}),
      aProposal('2026-5'),
    ]);

    expect(counted).toEqual({
      area: { kept: 2, of: 3 },
      need: { kept: 0, of: 1 },
      authority: { kept: 0, of: 0 },
      extent: { kept: 1, of: 1 },
    });
  });
});
