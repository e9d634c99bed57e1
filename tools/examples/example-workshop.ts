// A made-up workshop with twelve heads: what they wrote and chose at two stations, and what was agreed.
import type { Pick, PickAnswer } from '../../src/domain/round/shortlist.ts';
import { readHorizon } from '../../src/domain/shared/horizon.ts';
import { asId, type PersonId, type RoundId } from '../../src/domain/shared/ids.ts';
import { instantOf } from '../../src/domain/shared/time.ts';
import { EXAMPLE_TENANT, type Example } from './load-example.ts';

const ROUND = asId<RoundId>('workshop-2027');
const HOST = asId<PersonId>('team');
const DAY = '2027-02-03';
const HEADS = 12;

interface ExampleNote {
  readonly text: string;
  /** How many of the twelve voted for it. */
  readonly votes: number;
  readonly said: string;
  readonly agreed: PickAnswer['agreed'];
  readonly who?: string;
  readonly when?: string;
}

const STATIONS: readonly { readonly title: string; readonly notes: readonly ExampleNote[] }[] = [
  {
    title: 'Når en ny medarbejder begynder',
    notes: [
      {
        text: 'Vi bestiller computer, nøgle og adgange fire forskellige steder',
        votes: 10,
        said: 'Én bestilling er nok. Den sendes videre til de fire af os selv.',
        agreed: 'do',
        who: 'It og Digitalisering',
        when: '2. kvartal 2027',
      },
      {
        text: 'Velkomstbrevet skal skrives forfra hver gang',
        votes: 7,
        said: 'Der ligger en skabelon fra på mandag, som alle må rette i.',
        agreed: 'do',
        who: 'Løn og Personale',
        when: '1. kvartal 2027',
      },
      {
        text: 'Prøvetidssamtalen skal meldes ind på et skema, som ingen læser',
        votes: 5,
        said: 'Skemaet er et krav i vores egen personalepolitik. Vi undersøger, om det kan undværes.',
        agreed: 'look',
        who: 'Løn og Personale',
        when: '2. halvår 2027',
      },
    ],
  },
  {
    title: 'Indkøb i hverdagen',
    notes: [
      {
        text: 'Små køb under 500 kr. skal godkendes af to',
        votes: 11,
        said: 'Én godkendelse er nok under 1.000 kr., når revisionen har set den nye beskrivelse.',
        agreed: 'look',
        who: 'Økonomi',
        when: '3. kvartal 2027',
      },
      {
        text: 'Aftalerne kan kun søges frem, hvis man kender leverandørens navn',
        votes: 6,
        said: 'Listen kan nu også søges frem på vare. Vi sender vejledningen ud.',
        agreed: 'do',
        who: 'Økonomi',
        when: '1. kvartal 2027',
      },
    ],
  },
];

/** Stores it; the id of the workshop. */
export async function loadWorkshop({ stores }: Example): Promise<RoundId> {
  const at = instantOf(DAY, '13:00');
  await stores.rounds.save(
    {
      ...{ tenant: EXAMPLE_TENANT, id: ROUND, kind: 'workshop', revision: 1 },
      title: 'Lettere hverdag for skoleledere',
      set: { id: 'workshop', version: 1 },
      ...{ privacy: 'named', results: 'at-close', host: HOST, coHosts: [], guests: false },
      ...{ state: 'closed', shown: 'closed', createdAt: at, changedAt: at, openedAt: at },
      closedAt: instantOf(DAY, '15:30'),
      workshop: {
        stations: STATIONS.map(({ title }, index) => ({ id: `s${index}`, title, proposals: [] })),
        ...{ slots: 2, slotMinutes: 20, tables: false, namesShown: false, votesEach: 3 },
        ...{ phase: 'done', slot: 2 },
      },
    },
    undefined,
    [],
  );
  for (const [index, station] of STATIONS.entries()) await loadStation(stores, station, index);
  await loadVotes(stores);
  return ROUND;
}

async function loadStation(
  { workshops }: Example['stores'],
  { notes }: (typeof STATIONS)[number],
  index: number,
): Promise<void> {
  for (const [place, { text, said, agreed, who, when }] of notes.entries()) {
    const at = instantOf(DAY, `13:${10 + place}`);
    const here = { tenant: EXAMPLE_TENANT, round: ROUND, at };
    await workshops.saveNote({
      ...here,
      id: groupAt(index, place),
      station: `s${index}`,
      slot: 1,
      ...headAt(place),
      text,
    });
    const horizon = when === undefined ? undefined : readHorizon(when);
    const answer: PickAnswer = {
      said,
      agreed,
      ...(who !== undefined && { who }),
      ...(horizon && when !== undefined && { when: { text: when, ...horizon } }),
    };
    const pick: Pick = { ...here, group: groupAt(index, place), answer, revision: 1, by: HOST };
    await workshops.savePick(pick);
  }
}

/** The first so many of the heads voted for each. */
async function loadVotes({ workshops }: Example['stores']): Promise<void> {
  const at = instantOf(DAY, '14:45');
  for (let head = 0; head < HEADS; head += 1) {
    const votes = STATIONS.map(({ notes }, index) => [
      `s${index}`,
      notes.flatMap((note, place) => (head < note.votes ? [groupAt(index, place)] : [])),
    ]);
    await workshops.saveParticipant({
      ...{ tenant: EXAMPLE_TENANT, round: ROUND, joinedAt: at, changedAt: at },
      ...headAt(head),
      votes: Object.fromEntries(votes),
    });
  }
}

function groupAt(station: number, place: number): string {
  return `note-${station}-${place}`;
}

function headAt(at: number): { readonly person: PersonId; readonly name: string } {
  return { person: asId<PersonId>(`head-${at}`), name: `Skoleleder ${at}` };
}
