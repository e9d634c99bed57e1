// How many of each department have answered, so that nobody is told from a group of one.
import type { Asked } from './given.ts';

/** A group of fewer is shown together with others: else one could see who has not answered. */
export const SMALLEST_GROUP = 5;

export interface RateLine {
  /** Departments of the line, in order; several when small ones are counted together. */
  readonly groups: readonly (string | undefined)[];
  readonly asked: number;
  readonly answered: number;
}

/**
 * A line for each department with at least five asked. Smaller ones are one line, and when they are
 * fewer than five together the next smallest joins them, so that no group follows by subtraction.
 */
export function rateByDepartment(
  asked: readonly Asked[],
  answered: ReadonlySet<string>,
): readonly RateLine[] {
  const counts = new Map<string | undefined, { asked: number; answered: number }>();
  for (const { id, background } of asked) {
    const line = counts.get(background.department) ?? { asked: 0, answered: 0 };
    line.asked += 1;
    if (answered.has(id)) line.answered += 1;
    counts.set(background.department, line);
  }
  const sorted = [...counts].toSorted(
    ([a, one], [b, other]) => one.asked - other.asked || named(a).localeCompare(named(b), 'da'),
  );
  let together = 0;
  let held = 0;
  while (held < sorted.length) {
    const size = sorted[held]?.[1].asked ?? 0;
    if (size >= SMALLEST_GROUP && (together === 0 || together >= SMALLEST_GROUP)) break;
    together += size;
    held += 1;
  }
  const lines = sorted
    .slice(held)
    .map(([group, line]) => ({ groups: [group], ...line }))
    .toSorted((one, other) => named(one.groups[0]).localeCompare(named(other.groups[0]), 'da'));
  return held === 0 ? lines : [...lines, gathered(sorted.slice(0, held))];
}

function gathered(
  some: readonly (readonly [string | undefined, { asked: number; answered: number }])[],
): RateLine {
  return {
    groups: some.map(([group]) => group).toSorted((a, b) => named(a).localeCompare(named(b), 'da')),
    asked: some.reduce((sum, [, line]) => sum + line.asked, 0),
    answered: some.reduce((sum, [, line]) => sum + line.answered, 0),
  };
}

/** Nobody's department comes last. */
function named(group: string | undefined): string {
  return group ?? '\uffff';
}
