import { describe, expect, it } from 'vitest';
import { EXTENTS, VALUES } from '../../../src/domain/proposal/assessment.ts';
import { countMatrix, MATRIX, PRIORITIES, priorityOf } from '../../../src/domain/triage/matrix.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

describe('priorityOf', () => {
  it.each([
    ['high', 'quick-win plan plan'],
    ['medium', 'quick-win plan later'],
    ['low', 'when-time later later'],
  ] as const)('goes from small to large at %s value: %s', (value, expected) => {
    expect(EXTENTS.map((extent) => priorityOf({ value, extent }, MATRIX)).join(' ')).toBe(expected);
  });

  it('is whatever the municipality put into the cell', () => {
    const matrix = { ...MATRIX, low: { ...MATRIX.low, large: 'quick-win' } } as const;

    expect(priorityOf({ value: 'low', extent: 'large' }, matrix)).toBe('quick-win');
  });

  it('never ranks more value lower, nor more extent higher', () => {
    const rank = (value: number, extent: number) =>
      PRIORITIES.indexOf(
        priorityOf({ value: VALUES[value] ?? 'low', extent: EXTENTS[extent] ?? 'small' }, MATRIX),
      );
    for (const value of [0, 1, 2]) {
      for (const extent of [0, 1, 2]) {
        if (value < 2) expect(rank(value + 1, extent)).toBeLessThanOrEqual(rank(value, extent));
        if (extent < 2) expect(rank(value, extent + 1)).toBeGreaterThanOrEqual(rank(value, extent));
      }
    }
  });
});

describe('countMatrix', () => {
  it('counts what is open, each once, by its last assessment', () => {
    const twice = [anAssessment({ extent: 'large' }), anAssessment({ extent: 'small' })];

    const counts = countMatrix([
      aProposal('2026-1', { status: 'assessing', assessments: twice }),
      aProposal('2026-2', { status: 'forwarded', assessments: [anAssessment()] }),
      aProposal('2026-3', { status: 'closed', assessments: [anAssessment()] }),
      aProposal('2026-4'),
    ]);

    expect(counts.cells.high).toEqual({ small: 1, medium: 1, large: 0 });
    expect(counts).toMatchObject({ assessed: 2, unassessed: 1 });
  });
});
