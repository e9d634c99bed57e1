import { describe, expect, it } from 'vitest';
import { changeOfShare } from '../../../src/domain/statistics/change.ts';
import { gatedParts } from '../../../src/domain/statistics/gated-parts.ts';

describe('gatedParts', () => {
  it('gives the neutral share half of the gate', () => {
    expect(gatedParts({ negative: 0.4, neutral: 0.02, positive: 0.3 })).toEqual({
      negative: 0.4,
      neutral: 0.04,
      positive: 0.3,
    });
  });

  it('gives each end a quarter', () => {
    expect(gatedParts({ negative: 0.01, neutral: 0.6, positive: 0.02 })).toEqual({
      negative: 0.04,
      neutral: 0.6,
      positive: 0.04,
    });
  });

  it('holds back a share that is likely by itself while the gate is shut', () => {
    expect(gatedParts({ negative: 0.03, neutral: 0.9, positive: 0.045 })).toEqual({
      negative: 0.12,
      neutral: 0.9,
      positive: 0.12,
    });
  });

  it('never passes 1', () => {
    expect(gatedParts({ negative: 0.9, neutral: 0.8, positive: 0.7 }).positive).toBe(1);
  });

  it('asks nothing more of one share and its complement', () => {
    expect(gatedParts({ negative: 0.03, positive: 0.03 })).toEqual({
      negative: 0.03,
      positive: 0.03,
    });
  });

  it('finds something in at most 5 of 100 questions in which nothing has moved', () => {
    const draw = generator(20_261_122);
    const questions = 4000;
    let found = 0;
    for (let question = 0; question < questions; question += 1) {
      const now = wave(268, draw);
      const before = wave(260, draw);
      const p = (part: number) => {
        const change = changeOfShare(
          { count: now[part] ?? 0, n: 268 },
          { count: before[part] ?? 0, n: 260 },
        );
        return change.kind === 'compared' && change.p !== undefined ? change.p : 1;
      };
      const adjusted = gatedParts({ negative: p(0), neutral: p(1), positive: p(2) });
      if (Object.values(adjusted).some((one) => one < 0.05)) found += 1;
    }

    expect(found / questions).toBeLessThan(0.05);
    expect(found / questions).toBeGreaterThan(0.02);
  });
});

/** 20 % negative, 40 % neutral, 40 % positive. */
function wave(n: number, draw: () => number): readonly number[] {
  const counts = [0, 0, 0];
  for (let one = 0; one < n; one += 1) {
    const at = draw();
    const part = at < 0.2 ? 0 : at < 0.6 ? 1 : 2;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** The minimal standard generator of Park and Miller (1988): the same numbers every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
