import { describe, expect, it } from 'vitest';
import { isLarge, lacksOf, needsParts } from '../../../src/domain/decision/lacks.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { given, PARTS } from '../../support/a-decision.ts';
import { anAssessment } from '../../support/an-assessment.ts';

describe('needsParts', () => {
  it('is so for what promises something', () => {
    expect(OUTCOMES.filter(needsParts)).toEqual([
      'planned',
      'in-progress',
      'done',
      'already-under-way',
    ]);
  });
});

describe('lacksOf', () => {
  it('lacks nothing when all is told', () => {
    expect(lacksOf(given(), { large: false })).toEqual([]);
    const parts = { ...PARTS, now: 'Nu', first: 'Først' };
    expect(lacksOf(given({ parts }), { large: true })).toEqual([]);
  });

  it('names what is missing in the order it is asked for', () => {
    expect(
      lacksOf({ outcome: 'done', reason: ' ', parts: { challenge: ' ' } }, { large: true }),
    ).toEqual(['challenge', 'initiative', 'improvement', 'horizon', 'now', 'first', 'reason']);
  });

  it('asks what promises nothing for a reason alone', () => {
    const no = { outcome: 'not-carried-out', reason: '' } as const;

    expect(lacksOf(no, { large: true })).toEqual(['reason']);
    expect(lacksOf({ ...no, reason: 'Loven' }, { large: true })).toEqual([]);
  });
});

describe('isLarge', () => {
  it('goes by the latest assessment', () => {
    const [large, small] = [anAssessment({ extent: 'large' }), anAssessment({ extent: 'small' })];

    expect(isLarge({ assessments: [small, large] })).toBe(true);
    expect(isLarge({ assessments: [large, small] })).toBe(false);
    expect(isLarge({})).toBe(false);
  });
});
