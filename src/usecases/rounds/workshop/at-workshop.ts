// Where somebody stands in a workshop: what they are shown when they press "Deltag".
import type { NoteGroup } from '../../../domain/round/note-groups.ts';
import { groupsOf } from '../../../domain/round/note-groups.ts';
import type { Participant } from '../../../domain/round/participant.ts';
import type { NoteFault, TypedNote } from '../../../domain/round/typed-note.ts';
import { type Station, stationOf } from '../../../domain/round/workshop.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { type TakePartProblem, takenPartIn } from './find-workshop.ts';
import { keepParticipant } from './keep-participant.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

/** A form to write a note on; `id` names it, so that sent twice it is one note. */
export interface AtNote {
  readonly kind: 'note';
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly slot: number;
  readonly id: string;
  readonly typed?: TypedNote;
  readonly faults?: readonly NoteFault[];
  /** `sent`: the one before is in. `late`: its slot is over, `again`: that form was sent with other words. */
  readonly note?: 'sent' | 'late' | 'again';
}

export interface AtVotes {
  readonly kind: 'votes';
  readonly round: WorkshopRound;
  readonly station: Station;
  /** Of the station, those with most people first. */
  readonly groups: readonly NoteGroup[];
  readonly chosen: readonly string[];
  /** Whether another station has anything to vote on, before this one or after it. */
  readonly others: { readonly before: boolean; readonly after: boolean };
  readonly note?: 'too-many' | 'gone' | 'kept';
}

export type AtWorkshop =
  /** Nothing to do just now. */
  | { readonly kind: 'waits'; readonly round: WorkshopRound; readonly sent?: true }
  | {
      readonly kind: 'stations';
      readonly round: WorkshopRound;
      readonly station?: string;
      readonly note?: 'choose';
    }
  | AtNote
  | AtVotes
  /** It is over: three questions are left. */
  | { readonly kind: 'leave'; readonly round: WorkshopRound };

/** Where the caller stands; `stations` asks to choose another station. */
export async function atWorkshop(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round: id, stations }: { readonly round: RoundId; readonly stations?: boolean },
): Promise<Result<AtWorkshop, TakePartProblem>> {
  const found = await takenPartIn(deps, caller, id);
  if (!found.ok) return found;
  const { round, before } = found.value;
  const { phase, slot } = round.workshop;
  switch (phase) {
    case 'notes': {
      const station = before?.slot === slot ? stationFor(round, before) : undefined;
      const only = onlyStation(round);
      if (only !== undefined) return ok(await goTo(deps, caller, { round, station: only }));
      if (station === undefined || stations) return ok(chooseStation(round, before));
      return ok({ kind: 'note', round, station, slot, id: deps.ids.fresh() });
    }
    case 'vote':
      return ok((await votesAt(deps, round, { before })) ?? { kind: 'waits', round });
    case 'done':
      return ok({ kind: 'leave', round });
    default:
      return ok({ kind: 'waits', round });
  }
}

/** The note form of a station, where they are counted as being from now on. */
export async function goTo(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round, station }: { readonly round: WorkshopRound; readonly station: Station },
): Promise<AtNote> {
  const { slot } = round.workshop;
  await keepParticipant(deps, { caller, round }, (before) =>
    before.station === station.id && before.slot === slot
      ? before
      : { ...before, station: station.id, slot },
  );
  return { kind: 'note', round, station, slot, id: deps.ids.fresh() };
}

/** The choice between stations, with the one they are at. */
export function chooseStation(round: WorkshopRound, before: Participant | undefined): AtWorkshop {
  const station = before?.station;
  return { kind: 'stations', round, ...(station !== undefined && { station }) };
}

/**
 * The votes at a station, or at the first that has anything to vote on; undefined when none has.
 */
export async function votesAt(
  deps: Pick<WorkshopDeps, 'workshops'>,
  round: WorkshopRound,
  { before, station }: { readonly before: Participant | undefined; readonly station?: string },
): Promise<AtVotes | undefined> {
  const notes = await deps.workshops.notes({ tenant: round.tenant, round: round.id });
  const all = groupsOf(notes.map(({ value }) => value));
  const shown = round.workshop.stations.find(
    ({ id }) => (station === undefined || id === station) && all.some((one) => one.station === id),
  );
  if (shown === undefined) return undefined;
  const groups = all.filter((one) => one.station === shown.id);
  const chosen = before?.votes[shown.id] ?? [];
  const { stations } = round.workshop;
  const here = stations.indexOf(shown);
  const filled = (some: readonly Station[]) =>
    some.some(({ id }) => all.some((one) => one.station === id));
  const others = {
    before: filled(stations.slice(0, here)),
    after: filled(stations.slice(here + 1)),
  };
  return { kind: 'votes', round, station: shown, groups, chosen, others };
}

/** Where there is but one, nobody is asked to choose. */
function onlyStation({ workshop: { stations } }: WorkshopRound): Station | undefined {
  return stations.length === 1 ? stations[0] : undefined;
}

function stationFor({ workshop }: WorkshopRound, { station }: Participant): Station | undefined {
  return station === undefined ? undefined : stationOf(workshop, station);
}
