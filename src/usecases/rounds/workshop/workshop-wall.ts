// What the wall shows of a workshop: stations with their notes, groups, votes and answers.
import type { Note } from '../../../domain/round/note.ts';
import type { NoteGroup } from '../../../domain/round/note-groups.ts';
import type { Shortlisted } from '../../../domain/round/shortlist.ts';
import { ownerName } from '../../../domain/round/station-owner.ts';
import type { Station } from '../../../domain/round/workshop.ts';
import type {
  WallAnswer,
  WallGroup,
  WallNote,
  WallStation,
  WorkshopWall,
} from '../../../domain/round/workshop-wall.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';
import { standingOf, type WorkshopStanding } from './workshop-standing.ts';

/** As many notes and groups of a station stand on it. */
const LATEST = 4;
const GROUPS = 6;
/** Of a text, in characters: it is read from afar. */
const TEXT_MAX = 160;

/** Three range reads. Votes only when the vote is over, names only where the workshop shows them. */
export async function workshopWall(
  deps: Pick<WorkshopDeps, 'workshops'>,
  round: WorkshopRound,
): Promise<WorkshopWall> {
  const standing = await standingOf(deps, round);
  const { phase, slot, slots, votesEach, stations, phaseEndsAt } = round.workshop;
  return {
    phase,
    slot,
    slots,
    ...(phaseEndsAt !== undefined && { endsAt: phaseEndsAt }),
    people: standing.participants.length,
    votesEach,
    voters: standing.voters,
    stations: stations.map((station) => wallStation(standing, station)),
  };
}

function wallStation(standing: WorkshopStanding, station: Station): WallStation {
  const { round, notes, groups, tally, participants, shortlists } = standing;
  const { phase, slot, namesShown } = round.workshop;
  const own = notes.filter((note) => note.station === station.id);
  const counted = phase === 'answer' || phase === 'done';
  const list = counted ? shortlists.find((one) => one.station.id === station.id)?.list : undefined;
  const votes = ({ id }: NoteGroup) => tally.get(id) ?? 0;
  const here = participants.filter((one) => one.station === station.id && one.slot === slot);
  return {
    id: station.id,
    title: station.title,
    ...(station.owner !== undefined && { owner: ownerName(station) }),
    ...(phase === 'notes' && { here: here.length }),
    notes: own.length,
    latest: phase === 'notes' || phase === 'between' ? latest(own, namesShown) : [],
    groups: groups
      .filter((group) => group.station === station.id)
      .toSorted((one, other) => (counted ? votes(other) - votes(one) : 0))
      .slice(0, GROUPS)
      .map((group) => wallGroup(group, counted ? votes(group) : undefined)),
    shortlist: (list ?? []).map(wallAnswer),
  };
}

function latest(notes: readonly Note[], namesShown: boolean): readonly WallNote[] {
  return notes
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, LATEST)
    .map(({ id, text, idea, name }) => ({
      id,
      text: short(text),
      ...(idea !== undefined && { idea: short(idea) }),
      ...(namesShown && { name }),
    }));
}

function wallGroup({ id, notes, people, like }: NoteGroup, votes: number | undefined): WallGroup {
  return {
    id,
    text: short(notes[0].text),
    notes: notes.length,
    people,
    ...(like !== undefined && { like }),
    ...(votes !== undefined && { votes }),
  };
}

function wallAnswer({ group, votes, answer }: Shortlisted): WallAnswer {
  return { id: group.id, text: short(group.notes[0].text), votes, ...answer };
}

function short(text: string): string {
  return text.length <= TEXT_MAX ? text : `${text.slice(0, TEXT_MAX)} …`;
}
