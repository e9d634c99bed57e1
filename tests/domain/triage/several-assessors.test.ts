import { describe, expect, it } from 'vitest';
import type { Extent, Value } from '../../../src/domain/proposal/assessment.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  latestOfEach,
  ownAssessment,
  spreadOf,
  weighedOf,
} from '../../../src/domain/triage/several-assessors.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const by = (who: string, extent: Extent, value: Value = 'high') =>
  anAssessment({ by: asId<PersonId>(who), extent, value });

describe('latestOfEach', () => {
  it('keeps the last of each person', () => {
    const assessments = [by('a', 'small'), by('b', 'large'), by('a', 'medium')];

    expect(latestOfEach({ assessments }).map((one) => [one.by, one.extent])).toEqual([
      ['b', 'large'],
      ['a', 'medium'],
    ]);
  });
});

describe('ownAssessment', () => {
  it('is what that person judged last', () => {
    const assessments = [by('a', 'small'), by('a', 'large'), by('b', 'medium')];

    expect(ownAssessment({ assessments }, asId('a'))?.extent).toBe('large');
    expect(ownAssessment({ assessments }, asId('c'))).toBeUndefined();
  });
});

describe('weighedOf', () => {
  it('is the last assessment while one person judges', () => {
    const assessments = [by('a', 'small'), by('b', 'large', 'low')];

    expect(weighedOf({ assessments })).toMatchObject({ extent: 'large', value: 'low' });
    expect(weighedOf({}, true)).toBeUndefined();
  });

  it.each([
    [[by('a', 'large'), by('b', 'small'), by('c', 'small')], 'small', 'high'],
    [[by('a', 'small', 'low'), by('b', 'large', 'high')], 'medium', 'medium'],
    [[by('a', 'small', 'medium'), by('b', 'medium', 'high')], 'medium', 'medium'],
    [[by('a', 'large', 'low'), by('a', 'small', 'high')], 'small', 'high'],
  ])(
    'is the median of several, and in doubt the more careful (%#)',
    (assessments, extent, value) => {
      expect(weighedOf({ assessments }, true)).toEqual(expect.objectContaining({ extent, value }));
    },
  );
});

describe('spreadOf', () => {
  it('says how many said what, the most said first', () => {
    const assessments = [by('a', 'large'), by('b', 'small'), by('c', 'small')];

    expect(spreadOf({ assessments })).toEqual({
      people: 3,
      extents: [
        { extent: 'small', count: 2 },
        { extent: 'large', count: 1 },
      ],
      values: [{ value: 'high', count: 3 }],
    });
    expect(spreadOf({})).toBeUndefined();
  });
});
