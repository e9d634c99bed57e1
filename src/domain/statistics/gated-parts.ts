// Correction for testing the three parts of one question's answers.
import type { Part } from './ratings.ts';

export type PartPs = Readonly<Partial<Record<Part, number>>>;

/** What each part may spend of the 5 %; together 1. */
const WEIGHTS: Readonly<Record<Part, number>> = { negative: 0.25, neutral: 0.5, positive: 0.25 };

/**
 * The shares of negative, neutral and positive are 100 % together, so if one has moved another has too:
 * either none of the three has moved, or at most one has not. So there is one gate, that any has moved,
 * and behind it each is tested by itself at the full 5 % (a closed test; Shaffer 1986, with the
 * weights of Holm 1979). Half of the gate belongs to the neutral ones, since the mean already watches
 * the two ends and is blind to answers that leave the middle for both of them.
 *
 * A part without a p is one nobody or everybody is in. What is left is then one share and its
 * complement, a single test.
 */
export function gatedParts(ps: PartPs): PartPs {
  const { negative, neutral, positive } = ps;
  if (negative === undefined || neutral === undefined || positive === undefined) return ps;
  const gate = Math.min(
    1,
    negative / WEIGHTS.negative,
    neutral / WEIGHTS.neutral,
    positive / WEIGHTS.positive,
  );
  return {
    negative: Math.max(negative, gate),
    neutral: Math.max(neutral, gate),
    positive: Math.max(positive, gate),
  };
}
