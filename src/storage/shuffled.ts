// An order that nobody can work out again.
import { randomInt } from 'node:crypto';

/** The same in an order drawn by lot (Fisher and Yates). */
export function shuffled<T>(given: readonly T[]): readonly T[] {
  const drawn = [...given];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [one, two] = [drawn[last], drawn[other]];
    if (one !== undefined) drawn[other] = one;
    if (two !== undefined) drawn[last] = two;
  }
  return drawn;
}
