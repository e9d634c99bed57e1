// The three or four of each station that are answered: by votes, with ties left to the host.
import type { Agreed } from '../proposal/decision.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';
import type { NoteGroup } from './note-groups.ts';
import type { Station } from './workshop.ts';

/** As many are answered, one more where it ties with the last. */
const SHORT = 3;
const SHORT_MOST = 4;

/** What was said and agreed about one of them, and whether the host took it in or left it out. */
export interface Pick {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly group: string;
  /** By the host; absent where the votes decide. */
  readonly picked?: boolean;
  readonly answer?: PickAnswer;
  /** Goes up with each change; a card that carries an older one is stale. */
  readonly revision: number;
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

export interface PickAnswer {
  /** What whoever answers for it said. */
  readonly said: string;
  readonly agreed: Agreed;
  /** Who follows up. */
  readonly who?: string;
  readonly when?: HorizonGiven;
}

export interface Shortlisted {
  readonly group: NoteGroup;
  readonly votes: number;
  readonly answer?: PickAnswer;
  readonly revision: number;
}

export interface StationShortlist {
  readonly station: Station;
  /** In the order of their votes. */
  readonly list: readonly Shortlisted[];
  /** Others with as many votes as the last that is in: the host may take them in. */
  readonly tied: readonly Shortlisted[];
}

/** The shortlist of every station, with what was answered so far. */
export function shortlistsOf(given: {
  readonly stations: readonly Station[];
  readonly groups: readonly NoteGroup[];
  readonly tally: ReadonlyMap<string, number>;
  readonly picks: readonly Pick[];
}): readonly StationShortlist[] {
  const picks = new Map(given.picks.map((one) => [one.group, one]));
  return given.stations.map((station) => {
    const ranked = given.groups
      .filter((group) => group.station === station.id)
      .map((group) => shortlisted(group, given.tally, picks))
      .toSorted((one, other) => other.votes - one.votes || before(one, other));
    const { within, tied } = cut(ranked.filter(({ votes }) => votes > 0));
    const picked = ({ group }: Shortlisted) => picks.get(group.id)?.picked;
    return {
      station,
      list: ranked.filter((one) => picked(one) ?? within.includes(one)),
      tied: tied.filter((one) => picked(one) !== true),
    };
  });
}

function shortlisted(
  group: NoteGroup,
  tally: ReadonlyMap<string, number>,
  picks: ReadonlyMap<string, Pick>,
): Shortlisted {
  const pick = picks.get(group.id);
  return {
    group,
    votes: tally.get(group.id) ?? 0,
    revision: pick?.revision ?? 0,
    ...(pick?.answer !== undefined && { answer: pick.answer }),
  };
}

/** The first three, and a fourth that ties; where more tie than there is room for, none of them is in. */
function cut(ranked: readonly Shortlisted[]): {
  readonly within: readonly Shortlisted[];
  readonly tied: readonly Shortlisted[];
} {
  const last = ranked[SHORT - 1]?.votes;
  if (last === undefined) return { within: ranked, tied: [] };
  const upTo = ranked.filter(({ votes }) => votes >= last);
  if (upTo.length <= SHORT_MOST) return { within: upTo, tied: [] };
  const above = ranked.filter(({ votes }) => votes > last);
  return { within: above, tied: upTo.filter(({ votes }) => votes === last) };
}

/** Where votes are the same, more people come first, then the older. */
function before(one: Shortlisted, other: Shortlisted): number {
  const people = other.group.people - one.group.people;
  return people === 0 ? (one.group.notes[0].at < other.group.notes[0].at ? -1 : 1) : people;
}
