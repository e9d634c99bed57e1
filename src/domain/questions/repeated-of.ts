// Finds what stands more than once in a list.

/** Each value that occurs more than once, named once. */
export function repeatedOf(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
