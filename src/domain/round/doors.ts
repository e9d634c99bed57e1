// Who came in to a round, and by which door: the shared card, or its code in a personal chat.
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';

/** Teams keeps at most 60 personal views of a card; a few are left for those who lead. */
export const PERSONAL_VIEWS_MAX = 55;

/** Sorted by id, so that nothing says who came first. */
export interface Doors {
  readonly tenant: TenantId;
  readonly round: RoundId;
  /** Those with a view of their own of the shared card. */
  readonly seen: readonly PersonId[];
  /** Those who joined with its code. */
  readonly joined: readonly PersonId[];
}

/** Before anybody came. */
export function closedDoors(at: Pick<Doors, 'tenant' | 'round'>): Doors {
  return { tenant: at.tenant, round: at.round, seen: [], joined: [] };
}

/** With one more view of the shared card; unchanged for whoever has one, and when there is no room. */
export function withView(doors: Doors, person: PersonId): Doors {
  const { seen } = doors;
  if (seen.includes(person) || seen.length >= PERSONAL_VIEWS_MAX) return doors;
  return { ...doors, seen: [...seen, person].toSorted() };
}

/** With one more who joined by code. */
export function withJoined(doors: Doors, person: PersonId): Doors {
  const { joined } = doors;
  return joined.includes(person) ? doors : { ...doors, joined: [...joined, person].toSorted() };
}
