// How many workplaces are behind all proposals of a paper together, each counted once.
import type { Proposal } from '../proposal/proposal.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Unit } from '../shared/register.ts';

export interface Reach {
  readonly workplaces: number;
  /** Of them those with a contact in the codetermination organisation. */
  readonly medContacts: number;
}

/** `proposals` with those merged into them; one whose workplace nobody knows counts for none. */
export function reachOf(
  proposals: readonly Pick<Proposal, 'unit' | 'endorsed'>[],
  units: readonly Unit[],
): Reach {
  const all = new Set<UnitId>(
    proposals.flatMap(({ unit, endorsed }) => [
      ...(unit === undefined ? [] : [unit]),
      ...(endorsed?.units ?? []),
    ]),
  );
  const known = units.filter(({ id }) => all.has(id));
  return {
    workplaces: all.size,
    medContacts: known.filter(({ medContact }) => medContact !== undefined).length,
  };
}
