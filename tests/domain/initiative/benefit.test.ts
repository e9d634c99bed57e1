import { describe, expect, it } from 'vitest';
import { benefitAt, hasFigure, setBenefit } from '../../../src/domain/initiative/benefit.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const NOW = '2026-11-23T06:00:00.000Z';
const FIGURES = { hoursAYear: 310, hassle: 2, basis: 'estimated' } as const;

describe('setBenefit', () => {
  it('keeps what is expected and what came of it apart', () => {
    const expected = setBenefit(anInitiative('a'), { figures: FIGURES, seen: 1 }, NOW);
    if (!expected.ok) throw new Error('refused');
    const measured = { hoursAYear: 120, basis: 'measured' } as const;
    const year = setBenefit(expected.value, { figures: measured, after: 12, seen: 2 }, NOW);
    if (!year.ok) throw new Error('refused');
    const both = setBenefit(year.value, { figures: FIGURES, after: 3, seen: 3 }, NOW);

    expect(both).toMatchObject({
      value: {
        version: 4,
        expected: { ...FIGURES, at: NOW },
        realised: [{ after: 3 }, { after: 12, hoursAYear: 120, basis: 'measured' }],
      },
    });
  });

  it('puts a better figure in place of the first, and the same one changes nothing', () => {
    const first = setBenefit(anInitiative('a'), { figures: FIGURES, after: 3, seen: 1 }, NOW);
    if (!first.ok) throw new Error('refused');
    const better = { ...FIGURES, hoursAYear: 200 };

    expect(setBenefit(first.value, { figures: FIGURES, after: 3, seen: 1 }, NOW)).toEqual(first);
    expect(setBenefit(first.value, { figures: better, after: 3, seen: 2 }, NOW)).toMatchObject({
      value: { realised: [{ hoursAYear: 200 }] },
    });
    expect(setBenefit(first.value, { figures: better, after: 3, seen: 1 }, NOW)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
  });
});

describe('benefitAt', () => {
  it('finds the figures of a time', () => {
    const expected = { ...FIGURES, at: NOW };
    const initiative = anInitiative('a', { expected, realised: [{ ...expected, after: 12 }] });

    expect(benefitAt(initiative)).toBe(expected);
    expect(benefitAt(initiative, 12)).toMatchObject({ after: 12 });
    expect(benefitAt(initiative, 3)).toBeUndefined();
  });
});

describe('hasFigure', () => {
  it('needs one figure, of whichever kind', () => {
    expect(hasFigure({ basis: 'measured' })).toBe(false);
    expect(hasFigure({ basis: 'measured', kr: 0 })).toBe(true);
    expect(hasFigure({ basis: 'measured', hassle: 1 })).toBe(true);
  });
});
