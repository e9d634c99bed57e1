// The stations of a workshop on a wall: notes as they come, then groups, votes, and what was answered.
import type {
  WallAnswer,
  WallGroup,
  WallNote,
  WallStation,
  WorkshopWall,
} from '../domain/round/workshop-wall.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type Node, node } from './markup.ts';

type Words = Catalogue['wall'];

/** A column for each station. */
export function wallStations({ phase, stations }: WorkshopWall, words: Words): Node {
  const inside = {
    join: () => [],
    notes: noteList,
    between: groupList,
    vote: groupList,
    answer: answerList,
    done: answerList,
  } satisfies Record<
    WorkshopWall['phase'],
    (station: WallStation, words: Words) => readonly Node[]
  >;
  return node(
    'section',
    { class: `stations of-${Math.min(stations.length, 8)}` },
    stations.map((station) =>
      node('article', {}, [
        node('h2', {}, station.title),
        node('p', { class: 'small' }, factsOf(station, phase, words)),
        ...inside[phase](station, words),
      ]),
    ),
  );
}

function factsOf(station: WallStation, phase: WorkshopWall['phase'], words: Words): string {
  const { owner, here, notes } = station;
  const runs = phase === 'notes' && here !== undefined;
  return [
    ...(owner === undefined ? [] : [words.owner(owner)]),
    ...(runs ? [words.here(here)] : []),
    ...(phase === 'join' ? [] : [words.notes(notes)]),
  ].join(' · ');
}

function noteList({ latest }: WallStation, words: Words): readonly Node[] {
  if (latest.length === 0) return [node('p', { class: 'empty' }, words.noNotes)];
  return [
    node(
      'ul',
      { class: 'notes' },
      latest.map((note) => noteNode(note, words)),
    ),
  ];
}

function noteNode({ text, idea, name }: WallNote, words: Words): Node {
  return node('li', {}, [
    node('p', { class: 'text' }, text),
    idea === undefined ? undefined : node('p', { class: 'idea' }, words.idea(idea)),
    name === undefined ? undefined : node('p', { class: 'small' }, name),
  ]);
}

function groupList({ groups }: Pick<WallStation, 'groups'>, words: Words): readonly Node[] {
  if (groups.length === 0) return [node('p', { class: 'empty' }, words.noNotes)];
  return [
    node(
      'ol',
      { class: 'groups' },
      groups.map((group) => groupNode(group, words)),
    ),
  ];
}

function groupNode({ text, notes, people, like, votes }: WallGroup, words: Words): Node {
  const facts = [
    ...(votes === undefined ? [] : [words.votes(votes)]),
    words.notes(notes),
    words.groupPeople(people),
    ...(like === undefined ? [] : [words.like(like)]),
  ];
  return node('li', {}, [
    node('p', { class: 'text' }, text),
    node('p', { class: 'small' }, facts.join(' · ')),
  ]);
}

function answerList({ shortlist, groups }: WallStation, words: Words): readonly Node[] {
  if (shortlist.length === 0) return groups.length === 0 ? [] : groupList({ groups }, words);
  const answers = shortlist.map((one) => answerNode(one, words));
  return [node('ol', { class: 'answers' }, answers)];
}

function answerNode({ text, votes, said, agreed, who, when }: WallAnswer, words: Words): Node {
  const rest = [who, when?.text].filter((one) => one !== undefined);
  return node('li', {}, [
    node('p', { class: 'text' }, text),
    node('p', { class: 'small' }, [
      node('span', {}, words.votes(votes)),
      agreed && node('strong', {}, ` · ${words.agreed[agreed]}`),
      rest.length > 0 ? node('span', {}, ` · ${rest.join(' · ')}`) : undefined,
    ]),
    said === undefined
      ? node('p', { class: 'small' }, words.awaiting)
      : node('p', { class: 'said' }, said),
  ]);
}
