// Compares a register read from a file with the one that is stored, so that it can be shown first.
import type { Area, Forum, Guidance, Register, Unit } from './register.ts';
import { sameContent } from './same-content.ts';
import { slugOf } from './slug.ts';

export interface Difference<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
  readonly unchanged: readonly Item[];
  /** Stored and not in the file: they stay. */
  readonly absent: readonly Item[];
}

export interface RegisterPlan {
  readonly units: Difference<Unit>;
  readonly areas: Difference<Area>;
  readonly forums: Difference<Forum>;
  readonly guidance: Difference<Guidance>;
}

/**
 * What loading `read` would do to `stored`. A unit that has got its P-number since, or lost it in
 * the file, is known by name and department and keeps its id.
 */
export function planRegister(stored: Register, read: Register): RegisterPlan {
  return {
    units: difference(stored.units, withStoredIds(stored.units, read.units)),
    areas: difference(stored.areas, read.areas),
    forums: difference(stored.forums, read.forums),
    guidance: difference(stored.guidance, read.guidance),
  };
}

function difference<Item extends { readonly id: string }>(
  stored: readonly Item[],
  read: readonly Item[],
): Difference<Item> {
  const before = new Map(stored.map((item) => [item.id, item]));
  const added: Item[] = [];
  const changed: { readonly before: Item; readonly after: Item }[] = [];
  const unchanged: Item[] = [];
  for (const after of read) {
    const known = before.get(after.id);
    before.delete(after.id);
    if (known === undefined) added.push(after);
    else if (sameContent(known, after)) unchanged.push(after);
    else changed.push({ before: known, after });
  }
  return { added, changed, unchanged, absent: [...before.values()] };
}

function withStoredIds(stored: readonly Unit[], read: readonly Unit[]): readonly Unit[] {
  const ids = new Set(stored.map(({ id }) => id));
  const readIds = new Set(read.map(({ id }) => id));
  const byName = Map.groupBy(
    stored.filter(({ id }) => !readIds.has(id)),
    calledWhere,
  );
  return read.map((unit) => {
    if (ids.has(unit.id)) return unit;
    const [same, another] = (byName.get(calledWhere(unit)) ?? []).filter(
      ({ pNumber }) => pNumber === undefined || unit.pNumber === undefined,
    );
    return same === undefined || another !== undefined ? unit : { ...unit, id: same.id };
  });
}

function calledWhere({ name, department }: Unit): string {
  return slugOf(`${name} ${department}`);
}
