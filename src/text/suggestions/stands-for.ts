// Tells which areas of the file of words an area of the register stands for.
import type { Area } from '../../domain/shared/register.ts';
import { findHits } from './find-hits.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keys of areas of the file of words, and how much what is said of each counts, up to 1. */
export type Standing = ReadonlyMap<string, number>;

/**
 * The one its id is, or those whose names are in its Danish name, also bent or in a compound.
 * `Økonomi og indkøb` stands for two, `Andet` for none. `names` is what the areas may be called.
 */
export function standsFor(
  { id, name }: Area,
  keys: readonly string[],
  names: Vocabulary,
): Standing {
  const own = keys.find((key) => key === id);
  if (own !== undefined) return new Map([[own, 1]]);
  const counts = new Map<string, number>();
  for (const { clue } of findHits(name.da, names)) {
    counts.set(clue.is, Math.max(clue.weight, counts.get(clue.is) ?? 0));
  }
  return counts;
}
