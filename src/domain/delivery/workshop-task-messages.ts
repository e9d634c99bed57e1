// What is said to those who are to answer the shortlist of a workshop: the task, and that it is done.
import { type Responsibility, responsibilities } from '../round/responsible.ts';
import type { Round } from '../round/round.ts';
import type { Shortlisted, StationShortlist } from '../round/shortlist.ts';
import type { Station } from '../round/workshop.ts';
import { firstSentence } from '../shared/plain-text.ts';
import type { Audience, Message } from './message.ts';

/** As many of what was chosen stand on the message. */
const CHOSEN_MAX = 8;
const TITLE_MAX = 70;

interface Of {
  readonly round: Pick<Round, 'id' | 'title'>;
  readonly stations: readonly Station[];
  readonly shortlists: readonly StationShortlist[];
}

/** To each who answers for something that has no answer yet: one message with all of theirs. */
export function workshopTasks({ round, stations, shortlists }: Of): readonly Message[] {
  return responsibilities(stations).flatMap((one): readonly Message[] => {
    const open = listOf(one, shortlists).filter(({ answer }) => answer === undefined);
    if (open.length === 0) return [];
    return [
      {
        audience: audienceOf(round, one),
        content: {
          kind: 'workshop-task',
          round: round.id,
          title: round.title,
          chosen: open
            .slice(0, CHOSEN_MAX)
            .map(({ group }) => firstSentence(group.notes[0].text, TITLE_MAX)),
          more: Math.max(0, open.length - CHOSEN_MAX),
        },
        thread: { id: threadOf(round, one), revision: 1 },
      },
    ];
  });
}

/** Closes the message of those for whom everything is answered; only those who got it hear of that. */
export function workshopTasksOver({ round, stations, shortlists }: Of): readonly Message[] {
  return responsibilities(stations)
    .filter((one) => listOf(one, shortlists).every(({ answer }) => answer !== undefined))
    .map((one) => ({
      audience: audienceOf(round, one),
      content: { kind: 'workshop-task-over', round: round.id, title: round.title },
      thread: { id: threadOf(round, one), revision: 2 },
    }));
}

function listOf(
  { stations }: Responsibility,
  shortlists: readonly StationShortlist[],
): readonly Shortlisted[] {
  const theirs = stations.map(({ id }) => id);
  return shortlists
    .filter(({ station }) => theirs.includes(station.id))
    .flatMap(({ list }) => list);
}

function audienceOf(round: Pick<Round, 'id'>, one: Responsibility): Audience {
  const { responsible } = one;
  if (responsible.kind === 'owner') return responsible;
  return { ...responsible, of: threadOf(round, one) };
}

function threadOf({ id }: Pick<Round, 'id'>, { stations: [first] }: Responsibility): string {
  return `workshop~${id}~${first.id}`;
}
