// Counts things by a key, those with the most first.
export interface Tally<K> {
  readonly key: K;
  readonly count: number;
}

/** `order` decides between as many, and names all keys there are; one nobody has is left out. */
export function tally<T, K>(
  all: readonly T[],
  keyOf: (one: T) => K | undefined,
  order: readonly K[],
): readonly Tally<K>[] {
  return order
    .map((key) => ({ key, count: all.filter((one) => keyOf(one) === key).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}
