// Two made-up leader surveys a year apart, 260 and 268 answers of 412, and what came of them.
import { readQuestionSets } from '../../src/cards/index.ts';
import type { Round } from '../../src/domain/round/round.ts';
import type { Answers } from '../../src/domain/shared/answer.ts';
import {
  asId,
  type InitiativeId,
  type PersonId,
  type RoundId,
} from '../../src/domain/shared/ids.ts';
import type { UnitType } from '../../src/domain/shared/register.ts';
import { instantOf } from '../../src/domain/shared/time.ts';
import { countRound } from '../../src/usecases/rounds/results/count-round.ts';
import type { CountDeps } from '../../src/usecases/rounds/results/result-deps.ts';
import { EXAMPLE_TENANT, type Example } from './load-example.ts';

const ASKED = 412;
const SET = 'lederundersoegelse';
/** Of every hundred, so many to a department. */
const DEPARTMENTS = [
  ['Børn og Unge', 46],
  ['Sundhed og Ældre', 34],
  ['Teknik og Ejendomme', 18],
  ['It og Digitalisering', 2],
] as const;
/** What kind of workplaces a department has. */
const TYPES: Readonly<Record<string, readonly UnitType[]>> = {
  'Børn og Unge': ['school', 'day-care'],
  'Sundhed og Ældre': ['nursing-home'],
};
const TEXTS = [
  'Jeg er ikke altid klar over, om min sag ligger hos os selv eller på rådhuset.',
  'Overblikket over mine sager er blevet bedre, men jeg får stadig ikke at vide, når de er lukket.',
  'Ansættelser tager for lang tid, og opslaget skal skrives i et system, jeg bruger to gange om året.',
  'Der er gode folk i telefonen, når man først kommer igennem.',
] as const;

/** Means a question has in each wave; those that are not named lie about 3.6. */
const MEANS: Readonly<Record<string, readonly [number, number]>> = {
  'hr.overall': [3.7, 3.7],
  'hr.5': [3.4, 3.5],
  'hr.6': [3.3, 3.4],
  'buy.overall': [3.3, 3.4],
  'hr.1': [3.5, 3.5],
  'hr.2': [4.0, 4.0],
  'hr.3': [3.3, 3.3],
  'hr.4': [3.8, 3.8],
  'fin.overall': [3.5, 3.5],
  'fin.1': [3.6, 3.6],
  'fin.2': [3.1, 3.1],
  'fin.3': [3.9, 3.9],
  'fin.4': [3.4, 3.4],
  'buy.1': [3.4, 3.5],
  'buy.2': [3.2, 3.1],
};

/** Counts of each step of a question, lowest first, where a mean is not enough. */
const STEPS: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
  'buy.3': [
    [7, 45, 117, 78, 13],
    [1, 66, 94, 85, 22],
  ],
};

/** Id of the later one, which is compared with the former. */
export async function loadSurveys(
  { stores, clock }: Example,
  deps: Pick<CountDeps, 'suggest'>,
): Promise<RoundId> {
  const sets = readQuestionSets();
  const set = sets.ok ? sets.value.find(({ id }) => id === SET) : undefined;
  if (set === undefined) throw new Error(`there is no question set ${SET}`);
  const before = { ...set, version: 1_000, pages: set.pages.filter(({ id }) => id !== 'fin') };
  await stores.sets.put(EXAMPLE_TENANT, set);
  await stores.sets.put(EXAMPLE_TENANT, before);
  const first = asId<RoundId>('leder-2026');
  const second = asId<RoundId>('leder-2027');
  await hold(stores, {
    id: first,
    version: 1_000,
    label: '2026',
    on: '2026-05-11',
    wave: 0,
    n: 260,
  });
  await hold(stores, {
    ...{ id: second, version: set.version, label: '2027', on: '2027-05-10', wave: 1, n: 268 },
    former: first,
  });
  for (const id of [first, second]) {
    const stored = await stores.rounds.round(EXAMPLE_TENANT, id);
    if (stored === undefined || !(await countRound({ ...stores, ...deps, clock }, stored))) {
      throw new Error(`the survey ${id} was not counted`);
    }
  }
  await release(stores, second);
  await answer(stores, second);
  return second;
}

interface Held {
  readonly id: RoundId;
  readonly version: number;
  readonly label: string;
  readonly on: string;
  readonly wave: 0 | 1;
  readonly n: number;
  readonly former?: RoundId;
}

async function hold(stores: Example['stores'], held: Held): Promise<void> {
  const { id, version, label, on, n, former } = held;
  const at = instantOf(on, '09:00');
  const closedAt = instantOf(on, '16:00');
  const round: Round = {
    tenant: EXAMPLE_TENANT,
    id,
    kind: 'survey',
    title: 'Lederundersøgelsen',
    set: { id: SET, version },
    privacy: 'confidential',
    results: 'at-close',
    host: asId<PersonId>('team'),
    coHosts: [],
    guests: false,
    state: 'closed',
    shown: 'closed',
    revision: 1,
    createdAt: at,
    changedAt: closedAt,
    openedAt: at,
    closedAt,
    wave: {
      ...{ series: 'leder', label, audience: {}, asked: ASKED, reminders: [], reminded: 2 },
      ...(former !== undefined && { former }),
    },
  };
  await stores.rounds.save(round, undefined, []);
  const people = Array.from({ length: ASKED }, (_, index) => ({
    id: `p${index}`,
    person: asId<PersonId>(`p${index}`),
    name: `Leder ${index}`,
    background: backgroundOf(index),
  }));
  await stores.responses.fixAsked({ tenant: EXAMPLE_TENANT, round: id }, people);
  for (const [index, { person, background }] of people.slice(0, n).entries()) {
    const answers = answersOf(index, held);
    await stores.responses.saveResponse({
      ...{ tenant: EXAMPLE_TENANT, round: id, person, answers, page: '', background },
      ...{ revision: 1, startedAt: at, changedAt: closedAt, notCpr: 0 },
      given: { answers, at: closedAt },
    });
  }
}

function backgroundOf(index: number) {
  const department = departmentOf(index);
  const [first = 'other', second = first] = TYPES[department] ?? [];
  return { department, unitType: index % 2 === 0 ? first : second };
}

function departmentOf(index: number): string {
  let left = (index * 37) % 100;
  for (const [name, share] of DEPARTMENTS) {
    if (left < share) return name;
    left -= share;
  }
  return DEPARTMENTS[0][0];
}

/** Every question is answered in an order of its own, so that answers do not follow each other. */
function answersOf(index: number, { wave, n }: Held): Answers {
  const rate = (question: string, salt: number): number => {
    const at = (index * (salt * 2 + 1) + salt * 17) % n;
    const counted = STEPS[question]?.[wave];
    if (counted !== undefined) return stepAt(counted, at);
    const mean = MEANS[question]?.[wave] ?? 3.6;
    const part = (at + 0.5) / n;
    return Math.min(5, Math.max(1, Math.round(mean + 0.49 * Math.log(part / (1 - part)))));
  };
  const many = (page: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${at + 1}`, rate(`${page}.${at + 1}`, at + 3)]),
    );
  return {
    used: wave === 0 ? ['hr', 'buy'] : ['hr', 'buy', 'fin'],
    'hr.overall': rate('hr.overall', 1),
    hr: many('hr', 6),
    ...(index % 9 === 0 && { 'hr.text': TEXTS[(index / 9) % TEXTS.length] ?? '' }),
    'buy.overall': rate('buy.overall', 2),
    buy: many('buy', 4),
    ...(wave === 1 && { 'fin.overall': rate('fin.overall', 5), fin: many('fin', 4) }),
  };
}

function stepAt(counts: readonly number[], at: number): number {
  let left = at;
  for (const [step, count] of counts.entries()) {
    if (left < count) return step + 1;
    left -= count;
  }
  return counts.length;
}

/** Two of the texts may be quoted. */
async function release({ results }: Example['stores'], round: RoundId): Promise<void> {
  const at = { tenant: EXAMPLE_TENANT, round };
  const texts = await results.texts(at, 'hr.text');
  for (const { id } of texts.slice(0, 2)) {
    await results.saveRelease(at, {
      ...{ item: 'hr.text', text: id, by: asId<PersonId>('team') },
      at: instantOf('2027-05-20', '09:00'),
    });
  }
}

/** What the later survey led to. */
async function answer({ initiatives }: Example['stores'], round: RoundId): Promise<void> {
  const at = instantOf('2027-06-01', '09:00');
  await initiatives.save(
    {
      tenant: EXAMPLE_TENANT,
      id: asId<InitiativeId>('from-survey'),
      version: 1,
      title: 'Én indgang til sager om løn og personale',
      what: 'Alle sager begynder ét sted, som selv finder den rette afdeling.',
      improvement: 'Ingen leder skal vide, hvem der har sagen, for at få den løst.',
      state: 'started',
      horizon: { text: '1. halvår 2028', from: '2028-01-01', until: '2028-06-30' },
      area: 'hiring-pay',
      focus: 'Færre trin, når nogen ansættes',
      proposals: [],
      origin: { round, title: 'Lederundersøgelsen 2027', item: 'hr.5' },
      followers: [],
      milestones: [],
      realised: [],
      createdAt: at,
      changedAt: at,
      said: [],
    },
    undefined,
    [],
  );
}
