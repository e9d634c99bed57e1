// What follows from a set of linear equations, by Gaussian elimination.

/**
 * Reckoned modulo the largest prime below 2^26, which is exact: products stay below 2^53, and what
 * follows over the fractions follows here too unless one of their denominators is a multiple of the
 * prime, for which systems of a few ones a row are far too small.
 */
const PRIME = 67_108_859;

export interface LinearSystem {
  readonly rank: number;
  /** Whether the sum with these factors follows from the equations. */
  readonly tells: (factors: readonly number[]) => boolean;
}

/** Each equation by the factors of all unknowns; what it is equal to makes no difference here. */
export function linearSystem(equations: readonly (readonly number[])[]): LinearSystem {
  const basis: { readonly pivot: number; readonly row: number[] }[] = [];
  for (const equation of equations) {
    const row = rest(equation);
    const pivot = row.findIndex((factor) => factor !== 0);
    if (pivot >= 0) basis.push({ pivot, row: scaled(row, inverse(row[pivot] ?? 1)) });
  }
  return { rank: basis.length, tells: (factors) => rest(factors).every((left) => left === 0) };

  function rest(factors: readonly number[]): number[] {
    const left = factors.map(positive);
    for (const { pivot, row } of basis) {
      const factor = left[pivot] ?? 0;
      // Before its pivot a row of the basis is empty.
      for (let at = pivot; factor !== 0 && at < left.length; at += 1) {
        left[at] = positive((left[at] ?? 0) - factor * (row[at] ?? 0));
      }
    }
    return left;
  }
}

function scaled(row: readonly number[], factor: number): number[] {
  return row.map((each) => (each * factor) % PRIME);
}

function positive(value: number): number {
  const left = value % PRIME;
  return left < 0 ? left + PRIME : left;
}

/** By Fermat: to the power of the prime less two. */
function inverse(value: number): number {
  let result = 1;
  let square = value;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
