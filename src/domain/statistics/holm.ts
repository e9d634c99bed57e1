// Correction for asking many questions of one report.

/**
 * Holm's step-down correction (Holm 1979; R: `p.adjust(p, "holm")`): in the order given, each p as
 * large as it must be for the whole family to be wrong in at most 5 of 100 reports when it is compared
 * with 0.05. It asks nothing of how the tests hang together.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const smallestFirst = ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p);
  const adjusted = [...ps];
  let floor = 0;
  for (const [rank, { p, at }] of smallestFirst.entries()) {
    floor = Math.max(floor, Math.min(1, (ps.length - rank) * p));
    adjusted[at] = floor;
  }
  return adjusted;
}
