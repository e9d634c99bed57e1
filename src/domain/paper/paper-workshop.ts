// What a workshop chose and agreed, as it may hang on a wall: no participant's name.
import type { Agreed } from '../proposal/decision.ts';
import type { StationShortlist } from '../round/shortlist.ts';
import type { WorkshopPhase } from '../round/workshop.ts';
import type { HorizonGiven } from '../shared/horizon.ts';

/** One of the three or four that were chosen. */
export interface PaperChosen {
  /** As the oldest note of it says. */
  readonly text: string;
  readonly votes: number;
  /** What whoever answers for it said. */
  readonly said?: string;
  readonly agreed?: Agreed;
  /** Who follows up, as it was written when it was agreed. */
  readonly who?: string;
  readonly when?: HorizonGiven;
}

/** A station with what was chosen there, those with most votes first. */
export interface PaperStation {
  readonly title: string;
  readonly chosen: readonly PaperChosen[];
}

/** Stations where something was chosen; none before the vote is over. */
export function paperStations(
  shortlists: readonly StationShortlist[],
  phase: WorkshopPhase,
): readonly PaperStation[] {
  if (phase !== 'answer' && phase !== 'done') return [];
  return shortlists
    .filter(({ list }) => list.length > 0)
    .map(({ station, list }) => ({
      title: station.title,
      chosen: list.map(({ group, votes, answer }) => ({
        text: group.notes[0].text,
        votes,
        ...answer,
      })),
    }));
}
