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

/**
 * The crowd of which less must be told, by its name; undefined when all are large enough. Of those too
 * small the kinds of workplace of a department go first: together they may be enough for it.
 */
function loneCrowd(told: readonly Told[]): string | undefined {
  const sizes = new Map<string, { readonly told: Told; readonly size: number }>();
  for (const one of told) {
    const size = sizes.get(nameOf(one))?.size ?? 0;
    sizes.set(nameOf(one), { told: one, size: size + 1 });
  }
  const untold = sizes.get(NOTHING)?.size ?? 0;
  sizes.delete(NOTHING);
  const bySize = [...sizes].toSorted(([, one], [, other]) => one.size - other.size);
  const small = bySize.filter(([, { size }]) => size < CROWD);
  const finer = small.filter(([, one]) => nameOf(lessOf(one.told)) !== NOTHING);
  const tooFewUntold = untold > 0 && untold < CROWD ? bySize : [];
  return [...finer, ...small, ...tooFewUntold][0]?.[0];
}

function lessOf({ department, unitType }: Told): Told {
  return department !== undefined && unitType !== undefined ? { department } : {};
}

function nameOf({ department, unitType }: Told): string {
  return JSON.stringify([department ?? null, unitType ?? null]);
}

const NOTHING = nameOf({});
