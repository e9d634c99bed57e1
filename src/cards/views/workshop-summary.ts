// The summary of a workshop, posted where it was held and in the administration channel.
import type { SummaryItem, SummaryStation } from '../../domain/delivery/workshop-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopSummary } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

/** In characters; with more items than that on a card, each has less room: all of it stands elsewhere. */
const ROOM = {
  few: { items: 10, title: 70, said: 240, name: 60 },
  many: { title: 40, said: 50, name: 25 },
} as const;
type Room = Pick<(typeof ROOM)['few' | 'many'], 'title' | 'said' | 'name'>;

/** Station by station: what was voted for most, what was answered, and by what number it goes on. */
export function workshopSummary(view: WorkshopSummary, language: Language): Filled {
  const { workshop: words } = catalogueOf(language);
  const { title, participants, notes, stations } = view;
  const { summary } = words.landing;
  const items = stations.reduce((sum, { list }) => sum + list.length, 0);
  const room = items > ROOM.few.items ? ROOM.many : ROOM.few;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: summary.heading,
      lines: [
        [run(summary.counts(words.people(participants), words.notes(notes)), SUBTLE)],
        ...stations.flatMap((station) => stationLines(station, room, language)),
      ],
      actions: [],
    },
  };
}

function stationLines(
  { title, owner, notes, list }: SummaryStation,
  room: Room,
  language: Language,
): readonly (readonly Run[])[] {
  const { notes: count, landing } = catalogueOf(language).workshop;
  const about = owner === undefined ? '' : ` · ${oneLine(owner, room.name)}`;
  return [
    [
      run(oneLine(title, room.title), { ...BOLD, size: 'medium' }),
      run(`  ${count(notes)}${about}`, SMALL),
    ],
    ...(list.length === 0 ? [[run(landing.summary.none, SUBTLE)]] : []),
    ...list.flatMap((item, at) => itemLines({ ...item, place: at + 1 }, room, language)),
  ];
}

function itemLines(
  item: SummaryItem & { readonly place: number },
  room: Room,
  language: Language,
): readonly (readonly Run[])[] {
  const { votes, landing } = catalogueOf(language).workshop;
  const no = item.no === undefined ? '' : ` · ${item.no}`;
  return [
    [
      run(`${item.place}. ${oneLine(item.title, room.title)}`, BOLD),
      run(`  ${votes(item.votes)}${no}`, SMALL),
    ],
    item.agreed === undefined
      ? [run(landing.summary.unanswered, SUBTLE)]
      : answerRuns(item, room, language),
  ];
}

function answerRuns(
  { said = '', agreed = 'look', who, when }: SummaryItem,
  room: Room,
  language: Language,
): readonly Run[] {
  const words = catalogueOf(language).workshop;
  const rest = [
    ...(who === undefined ? [] : [words.follows(oneLine(who, room.name))]),
    ...(when === undefined ? [] : [oneLine(when, room.name)]),
  ];
  return [
    run(`${words.agreements[agreed]}. `, BOLD),
    run(oneLine(said, room.said)),
    ...(rest.length === 0 ? [] : [run(`  (${rest.join(', ')})`, SMALL)]),
  ];
}
