// What is said of a workshop when it has landed: to each participant, to its place, to the channel.

import type { Note } from '../round/note.ts';
import { groupOf, type NoteGroup } from '../round/note-groups.ts';
import type { Participant } from '../round/participant.ts';
import type { Round } from '../round/round.ts';
import type { Shortlisted, StationShortlist } from '../round/shortlist.ts';
import { ownerName } from '../round/station-owner.ts';
import { firstSentence } from '../shared/plain-text.ts';
import type { Audience, Message } from './message.ts';
import type { SummaryItem, WorkshopSummary } from './workshop-contents.ts';

/** As many of one's own notes stand on a receipt. */
const NOTES_MAX = 20;
/** Of an answer in a summary, in characters: all of it stands on the proposal. */
const SAID_MAX = 240;
const TITLE_MAX = 70;

/** One message to somebody who took part: what they wrote, and where it is now. */
export function workshopReceipt(
  { id, title }: Pick<Round, 'id' | 'title'>,
  { person }: Participant,
  notes: readonly Note[],
): Message {
  const own = notes.filter((note) => note.person === person);
  const landed = own.flatMap(({ text, landed: at }) =>
    at === undefined ? [] : [{ ...at, title: firstSentence(text, TITLE_MAX) }],
  );
  return {
    audience: { kind: 'person', person },
    content: {
      kind: 'workshop-receipt',
      round: id,
      title,
      notes: landed.slice(0, NOTES_MAX),
      more: Math.max(0, landed.length - NOTES_MAX),
    },
  };
}

/** The summary, to the place of the workshop and to the administration channel: once where they are one. A later revision is edited in. */
export function summaryMessages(
  { place }: Pick<Round, 'place'>,
  summary: WorkshopSummary,
  { channel, revision }: { readonly channel: string | undefined; readonly revision: number },
): readonly Message[] {
  const to = (audience: Audience): Message => ({
    audience,
    content: summary,
    thread: { id: `round~${summary.round}~summary~${audience.kind}`, revision },
  });
  const toPlace = place === undefined ? [] : [to({ kind: 'place', place })];
  const isSame = place !== undefined && place.conversation === channel;
  return isSame || channel === undefined ? toPlace : [...toPlace, to({ kind: 'channel' })];
}

/** Stations with what was voted for most and what was answered. */
export function workshopSummary(
  { id, title }: Pick<Round, 'id' | 'title'>,
  given: {
    readonly participants: number;
    readonly notes: readonly Note[];
    readonly shortlists: readonly StationShortlist[];
  },
): WorkshopSummary {
  const { participants, notes, shortlists } = given;
  return {
    kind: 'workshop-summary',
    round: id,
    title,
    participants,
    notes: notes.length,
    stations: shortlists.map(({ station, list }) => ({
      title: station.title,
      ...(station.owner !== undefined && { owner: ownerName(station) }),
      notes: notes.filter((note) => note.station === station.id).length,
      list: list.map((one) => itemOf(one, notes)),
    })),
  };
}

function itemOf({ group, votes, answer }: Shortlisted, notes: readonly Note[]): SummaryItem {
  const no = numberOf(group, notes);
  const { said, agreed, who, when } = answer ?? {};
  return {
    title: firstSentence(group.notes[0].text, TITLE_MAX),
    votes,
    ...(no !== undefined && { no }),
    ...(said !== undefined && { said: said.slice(0, SAID_MAX) }),
    ...(agreed !== undefined && { agreed }),
    ...(who !== undefined && { who }),
    ...(when !== undefined && { when: when.text }),
  };
}

/** The proposal its first note that is no part of another became. */
function numberOf({ id }: NoteGroup, notes: readonly Note[]): SummaryItem['no'] {
  const landed = notes.filter((note) => groupOf(note) === id).flatMap((note) => note.landed ?? []);
  return (landed.find(({ as }) => as !== 'merged') ?? landed[0])?.no;
}
