// Where somebody is in the queue, as its buttons carry it.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { ButtonData } from './actions.ts';
import type { QueuePlace } from './triage-models.ts';

/** How far back one can go. */
const TRAIL_MAX = 5;

type CarriedPlace = Extract<ButtonData, { verb: 'queue.open' }>['data']['place'];

/** The place, as a button carries it. */
export function carried({ filter, trail, overview }: QueuePlace): CarriedPlace {
  return {
    filter,
    ...(trail.length > 0 && { trail: [...trail] }),
    ...(overview !== undefined && { overview }),
  };
}

/** The place once a proposal has been looked at. */
export function lookedAt(place: QueuePlace, no: ProposalNo): QueuePlace {
  const before = place.trail.filter((one) => one !== no);
  return { ...place, trail: [...before, no].slice(-TRAIL_MAX) };
}

/** What was looked at last, with the place as it was then; undefined at the start. */
export function steppedBack(
  place: QueuePlace,
): { readonly no: ProposalNo; readonly place: QueuePlace } | undefined {
  const no = place.trail.at(-1);
  return no && { no, place: { ...place, trail: place.trail.slice(0, -1) } };
}
