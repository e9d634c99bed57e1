// Where people work, told only as far as enough of them share it.
import type { Background } from './response.ts';

/** So many share whatever is told of where somebody works; with fewer it is not told. */
export const CROWD = 5;

/** What results are shown by. */
export type Told = Pick<Background, 'department' | 'unitType'>;

/**
 * What may be told of each, in the order given: afterwards everything told is true of at least five of
 * them, and so is telling nothing. Of whoever is alone with a department and a unit type the type
 * goes first, then the department; where too few are left of whom nothing is told, the smallest
 * other crowd joins them.
 */
export function crowded(all: readonly Told[]): readonly Told[] {
  let told = all;
  for (;;) {
    const lone = loneCrowd(told);
    if (lone === undefined) return told;
    told = told.map((one) => (nameOf(one) === lone ? lessOf(one) : one));
  }
}

/** What may be told of one of a population; nothing of somebody who is not like anybody in it. */
export function crowdedAmong(population: readonly Told[], one: Told): Told {
  const name = nameOf(one);
  const at = population.findIndex((other) => nameOf(other) === name);
  return crowded(population)[at] ?? {};
}

/** The smallest crowd of which less must be told, by its name; undefined when all are large enough. */
function loneCrowd(told: readonly Told[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const one of told) sizes.set(nameOf(one), (sizes.get(nameOf(one)) ?? 0) + 1);
  const nothing = sizes.get(NOTHING) ?? 0;
  sizes.delete(NOTHING);
  const [smallest] = [...sizes].toSorted(([, one], [, other]) => one - other);
  if (smallest === undefined) return undefined;
  const [name, size] = smallest;
  const tooFewUntold = nothing > 0 && nothing < CROWD;
  return size < CROWD || tooFewUntold ? name : undefined;
}

function lessOf({ department, unitType }: Told): Told {
  return department !== undefined && unitType !== undefined ? { department } : {};
}

function nameOf({ department, unitType }: Told): string {
  return JSON.stringify([department ?? null, unitType ?? null]);
}

const NOTHING = nameOf({});
