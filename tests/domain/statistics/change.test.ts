import { describe, expect, it } from 'vitest';
import { changeOfMean, changeOfShare } from '../../../src/domain/statistics/change.ts';

const NOW = { n: 268, mean: 3.7, sd: 0.9 };
const THEN = { n: 260, mean: 3.6, sd: 0.9 };

describe('changeOfMean', () => {
  it('is the difference with its test and the decimal for the screen', () => {
    const change = changeOfMean(NOW, THEN);

    expect(change).toMatchObject({ kind: 'compared', shown: 0.1, test: 'welch' });
    expect(change.kind === 'compared' && change.statistic).toBeCloseTo(1.28, 2);
    expect(change.kind === 'compared' && change.p).toBeCloseTo(0.202, 3);
  });

  it('has a sign of its own where it falls', () => {
    expect(changeOfMean(THEN, NOW)).toMatchObject({ shown: -0.1 });
  });

  it('rounds the difference, not the two means: 3.66 after 3.64 has not changed', () => {
    expect(changeOfMean({ ...NOW, mean: 3.66 }, { ...THEN, mean: 3.64 })).toMatchObject({
      shown: 0,
    });
  });

  it.each(['new', 'not-comparable', 'hidden'] as const)('is no number when %s', (because) => {
    expect(changeOfMean(NOW, because)).toEqual({ kind: 'none', because });
  });

  it('is no number when nobody answered in one of the waves', () => {
    const none = { kind: 'none', because: 'no-answers' };

    expect(changeOfMean({ n: 0 }, THEN)).toEqual(none);
    expect(changeOfMean(NOW, { n: 0 })).toEqual(none);
  });

  it('is shown and not tested when there is a single answer', () => {
    expect(changeOfMean({ n: 1, mean: 4 }, { ...THEN, mean: 3 })).toEqual({
      kind: 'compared',
      difference: 1,
      shown: 1,
      test: 'none',
    });
  });

  // Five said 4 and then six said 5: of the 462 ways to deal them only this one is as unlikely.
  it('asks Fisher where each wave gave one answer only', () => {
    const change = changeOfMean({ n: 6, mean: 5, sd: 0 }, { n: 5, mean: 4, sd: 0 });

    expect(change).toMatchObject({ shown: 1, test: 'fisher' });
    expect(change.kind === 'compared' && change.p).toBeCloseTo(1 / 462, 12);
  });

  it('has nothing to test where all gave the same answer both times', () => {
    expect(changeOfMean({ n: 6, mean: 4, sd: 0 }, { n: 5, mean: 4, sd: 0 })).toEqual({
      kind: 'compared',
      difference: 0,
      shown: 0,
      test: 'none',
    });
  });

  it('goes by the one spread there is when the other wave agreed', () => {
    // t = (4 - 3.5) / (1 / √9) with 8 degrees of freedom.
    expect(changeOfMean({ n: 7, mean: 4, sd: 0 }, { n: 9, mean: 3.5, sd: 1 })).toMatchObject({
      test: 'welch',
      statistic: 1.5,
    });
  });
});

describe('changeOfShare', () => {
  it('is in percentage points: 94 of 268 after 117 of 260 is ten less', () => {
    const change = changeOfShare({ count: 94, n: 268 }, { count: 117, n: 260 });

    expect(change).toMatchObject({ kind: 'compared', shown: -10, test: 'z' });
    expect(change.kind === 'compared' && change.difference).toBeCloseTo(-9.925, 3);
    expect(change.kind === 'compared' && change.statistic).toBeCloseTo(-2.33, 2);
  });

  it('is counted out where there are few', () => {
    const change = changeOfShare({ count: 3, n: 4 }, { count: 1, n: 4 });

    expect(change).toMatchObject({ shown: 50, test: 'fisher' });
    expect(change.kind === 'compared' && change.p).toBeCloseTo(34 / 70, 12);
  });

  it('has nothing to test where nobody or everybody is in it', () => {
    const untested = { kind: 'compared', difference: 0, shown: 0, test: 'none' };

    expect(changeOfShare({ count: 0, n: 40 }, { count: 0, n: 50 })).toEqual(untested);
    expect(changeOfShare({ count: 40, n: 40 }, { count: 50, n: 50 })).toEqual(untested);
  });

  it('is no number when there is nothing before', () => {
    expect(changeOfShare({ count: 1, n: 8 }, 'new')).toEqual({ kind: 'none', because: 'new' });
    expect(changeOfShare({ count: 1, n: 8 }, { count: 0, n: 0 })).toEqual({
      kind: 'none',
      because: 'no-answers',
    });
  });
});
