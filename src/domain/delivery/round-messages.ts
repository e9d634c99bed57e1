// The messages of a round in its own place: one thread each for entrance and board.

import { accepting } from '../round/accepting.ts';
import type { Board } from '../round/board.ts';
import { isLive, type Round } from '../round/round.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';
import { invitationOver } from './invitation.ts';
import type { Message } from './message.ts';
import type { RoundEntrance, RoundLead } from './round-contents.ts';

/** Sorts before its board, and is sent before it. */
const ENTRANCE = '1';
const BOARD = '2';

/** The entrance as the round stands; nothing for a round without a place, or one that never opened. */
export function entranceOf(round: Round): readonly Message[] {
  const { id, kind, title, privacy, state, place, code, revision, workshop } = round;
  const isOver = state === 'closed' || state === 'cancelled';
  if (round.wave !== undefined) return isOver ? invitationOver(round) : [];
  if (place === undefined || state === 'prepared') return [];
  return [
    {
      audience: { kind: 'place', place },
      content: {
        kind: 'round-entrance',
        round: id,
        what: kind,
        title,
        privacy,
        state,
        ...(workshop && { stations: workshop.stations.map((one) => one.title) }),
        ...(code !== undefined && { code }),
      },
      thread: { id: `round~${id}~${ENTRANCE}`, revision },
    },
  ];
}

/** The way in, as it stands in somebody's own chat. */
export function ownEntrance({ id, kind, title, privacy }: Round): RoundEntrance {
  return {
    kind: 'round-entrance',
    round: id,
    what: kind,
    title,
    privacy,
    state: 'open',
    own: true,
  };
}

/** The way to its control, to whoever leads it. */
export function leadContent({ id, kind, title }: Round): RoundLead {
  return { kind: 'round-lead', round: id, what: kind, title };
}

/** To each who was chosen to lead it too, or was taken off; nobody is told what they did themselves. */
export function coHostMessages(
  { id, kind, title, revision }: Round,
  told: {
    readonly people: readonly PersonId[];
    readonly leads: boolean;
    readonly by: { readonly person: PersonId; readonly name: string };
  },
): readonly Message[] {
  const { leads, by } = told;
  return told.people
    .filter((person) => person !== by.person)
    .map((person) => ({
      audience: { kind: 'person', person },
      content: { kind: 'co-host', round: id, what: kind, title, leads, by: by.name },
      // Chosen again is news again: each change is a message of its own.
      thread: { id: `co-host~${id}~${person}~${revision}`, revision: 1 },
    }));
}

/**
 * The round with its entrance brought up to date, once nobody can be half through an answer: a minute
 * after it was paused or closed, at once when it goes on.
 */
export function entranceNow(
  round: Round,
  now: Instant,
): { readonly round: Round; readonly says: readonly Message[] } {
  const waits = round.state !== 'open' && accepting(round, now) === 'grace';
  if (waits || round.shown === undefined || round.shown === round.state) return { round, says: [] };
  const next = showing({ ...round, revision: round.revision + 1 });
  return { round: next, says: entranceOf(next) };
}

/** The round as its entrance now shows it. */
export function showing(round: Round): Round {
  return { ...round, shown: round.state };
}

/** A wording of the board. */
export function boardMessage(round: Round, { figures, wording }: Board): readonly Message[] {
  const { id, kind, title, place, code } = round;
  const live = isLive(round) && figures.state === 'open';
  if (place === undefined) return [];
  return [
    {
      audience: { kind: 'place', place },
      content: {
        kind: 'round-board',
        round: id,
        what: kind,
        title,
        figures,
        ...(code !== undefined && { code }),
        ...(live && { live }),
      },
      thread: { id: `round~${id}~${BOARD}`, revision: wording },
    },
  ];
}
