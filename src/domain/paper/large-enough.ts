// Which groups of answers may stand by themselves, so that nobody's own answer can be read off.

export interface AnswerGroup<G, T> {
  /** Several where small ones are told together. */
  readonly groups: readonly G[];
  readonly answers: readonly T[];
}

/**
 * A line for each group with at least `least` answers. Smaller ones are one line, and when they are
 * too few together the next smallest joins them, so that none follows by subtraction. Nothing when
 * all together are too few.
 */
export function largeEnough<G, T>(
  groups: readonly { readonly group: G; readonly answers: readonly T[] }[],
  least: number,
): readonly AnswerGroup<G, T>[] {
  const sorted = groups
    .filter(({ answers }) => answers.length > 0)
    .toSorted((one, other) => one.answers.length - other.answers.length);
  let [held, together] = [0, 0];
  while (held < sorted.length) {
    const size = sorted[held]?.answers.length ?? 0;
    if (size >= least && (together === 0 || together >= least)) break;
    together += size;
    held += 1;
  }
  const small = new Set(sorted.slice(0, held));
  const shown = groups
    .filter((one) => one.answers.length > 0 && !isSmall(one))
    .map(({ group, answers }) => ({ groups: [group], answers }));
  if (held === 0) return shown;
  if (together < least) return [];
  const rest = groups.filter(isSmall);
  return [
    ...shown,
    { groups: rest.map(({ group }) => group), answers: rest.flatMap(({ answers }) => answers) },
  ];

  function isSmall(one: (typeof sorted)[number]): boolean {
    return small.has(one);
  }
}
