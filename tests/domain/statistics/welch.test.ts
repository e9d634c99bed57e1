import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/domain/statistics/moments.ts';
import { type Sample, welch } from '../../../src/domain/statistics/welch.ts';

function sample(values: readonly number[]): Sample {
  const {
    n,
    mean = Number.NaN,
    sd = Number.NaN,
  } = momentsOf(values.map((value) => ({ value, count: 1 })));
  return { n, mean, sd };
}

// Student's sleep data, as in R: `sleep`.
const ONE = sample([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const OTHER = sample([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

describe('welch', () => {
  // R 4.3: t.test(extra ~ group, data = sleep) prints t = -1.8608, df = 17.776, p-value = 0.07939.
  it('gives what R prints of its own example', () => {
    const { t, df, p } = welch(ONE, OTHER);

    expect(t).toBeCloseTo(-1.8608, 4);
    expect(df).toBeCloseTo(17.776, 3);
    expect(p).toBeCloseTo(0.07939, 5);
  });

  it('takes the degrees of freedom of the one that has a spread', () => {
    expect(welch({ n: 9, mean: 4, sd: 0 }, { n: 6, mean: 3, sd: 1 }).df).toBeCloseTo(5, 12);
  });

  it('is about 1.28 for a tenth of a point between 260 and 268 answers, far from significant', () => {
    const { t, p } = welch({ n: 268, mean: 3.4, sd: 0.9 }, { n: 260, mean: 3.3, sd: 0.9 });

    expect(t).toBeCloseTo(1.28, 2);
    expect(p).toBeCloseTo(0.202, 3);
  });
});
