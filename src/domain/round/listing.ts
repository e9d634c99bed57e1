// Which rounds stand in which list, and in what order.
import type { PersonId } from '../shared/ids.ts';
import { isHost, type Round, type RoundState } from './round.ts';

/** One's own, or every round in a state. */
export const ROUND_LISTS = ['mine', 'running', 'prepared', 'closed', 'cancelled'] as const;
export type RoundListKind = (typeof ROUND_LISTS)[number];

const STATES: Readonly<Record<Exclude<RoundListKind, 'mine'>, readonly RoundState[]>> = {
  running: ['open', 'paused'],
  prepared: ['prepared'],
  closed: ['closed'],
  cancelled: ['cancelled'],
};
/** What runs stands first, then what is to come. */
const ORDER: readonly RoundState[] = ['open', 'paused', 'prepared', 'closed', 'cancelled'];

/**
 * Those of a list, what runs before what is to come; otherwise in the order they came in. What its
 * host deleted before anybody saw it is gone for them.
 */
export function roundsIn(
  of: RoundListKind,
  rounds: readonly Round[],
  person: PersonId,
): readonly Round[] {
  const found = rounds.filter((round) =>
    of === 'mine' ? isHost(round, person) && wasSeen(round) : STATES[of].includes(round.state),
  );
  return found.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}

function wasSeen({ state, openedAt }: Round): boolean {
  return state !== 'cancelled' || openedAt !== undefined;
}
