// How a workshop stands, for whoever leads it: stations, groups, votes and what was answered.

import type { Note } from '../../../domain/round/note.ts';
import { groupsOf, type NoteGroup } from '../../../domain/round/note-groups.ts';
import type { Participant } from '../../../domain/round/participant.ts';
import { type StationShortlist, shortlistsOf } from '../../../domain/round/shortlist.ts';
import { tallyOf, votersIn } from '../../../domain/round/votes.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import type { WorkshopStore } from '../../../ports/workshop-store.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { type LeadProblem, ledBy } from './find-workshop.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

export interface WorkshopStanding {
  readonly round: WorkshopRound;
  readonly notes: readonly Note[];
  readonly participants: readonly Participant[];
  readonly groups: readonly NoteGroup[];
  readonly tally: ReadonlyMap<string, number>;
  readonly voters: number;
  readonly shortlists: readonly StationShortlist[];
}

/** What it is read from. */
export interface StandingDeps {
  readonly workshops: Pick<WorkshopStore, 'notes' | 'participants' | 'picks'>;
}

/** Three range reads, whatever is asked. */
export async function standingOf(
  { workshops }: StandingDeps,
  round: WorkshopRound,
): Promise<WorkshopStanding> {
  const at = { tenant: round.tenant, round: round.id };
  const [stored, participants, picks] = await Promise.all([
    workshops.notes(at),
    workshops.participants(at),
    workshops.picks(at),
  ]);
  const notes = stored.map(({ value }) => value);
  const groups = groupsOf(notes);
  const tally = tallyOf(participants);
  const { stations } = round.workshop;
  return {
    round,
    notes,
    participants,
    groups,
    tally,
    voters: votersIn(participants),
    shortlists: shortlistsOf({ stations, groups, tally, picks }),
  };
}

/** The same for a caller who may lead it. */
export async function workshopStanding(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WorkshopStanding, LeadProblem>> {
  const led = await ledBy(deps, caller, id);
  return led.ok ? ok(await standingOf(deps, led.value.value)) : led;
}
