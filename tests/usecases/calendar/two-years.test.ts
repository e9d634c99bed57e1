import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ProposalNo, proposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { addDays, addMonths } from '../../../src/domain/shared/time.ts';
import {
  addWorkingDays,
  nextWorkingDay,
  workingDaysBefore,
} from '../../../src/domain/shared/working-days.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { aProposal, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { type Death, mortalProcess } from '../../support/mortal-process.ts';
import { anInitiative, aPublished } from '../../support/promised.ts';

const calendar = holidays();
const FIRST = '2026-11-23';
const DAYS = 731;
const NEVER = '9999-12-31';

/** What people do about one proposal; all are days. */
interface Course {
  readonly no: ProposalNo;
  readonly initiative: InitiativeId;
  readonly sentOn: string;
  readonly dueOn: string;
  readonly publishedOn: string;
  readonly outcome: 'planned' | 'not-carried-out' | 'not-for-us';
  readonly until: string;
  readonly doneOn: string;
}

const anyCourse = fc.record({
  begins: fc.integer({ min: 0, max: 60 }),
  answeredAfter: fc.integer({ min: 1, max: 25 }),
  outcome: fc.constantFrom('planned', 'planned', 'not-carried-out', 'not-for-us'),
  horizon: fc.integer({ min: 30, max: 200 }),
  doneAfter: fc.option(fc.integer({ min: -20, max: 300 })),
});

/** On which days what goes wrong. */
const anyTrouble = fc.array(
  fc.record({
    on: fc.integer({ min: 1, max: DAYS }),
    what: fc.constantFrom('down', 'two', 'death'),
    lasts: fc.integer({ min: 1, max: 20 }),
    at: fc.integer({ min: 1, max: 4 }),
    when: fc.constantFrom('before', 'after'),
  }),
  { minLength: 5, maxLength: 40 },
);

type Given = typeof anyCourse extends fc.Arbitrary<infer T> ? T : never;
type Trouble = typeof anyTrouble extends fc.Arbitrary<(infer T)[]> ? T : never;

function courseOf(given: Given, index: number): Course {
  const no = proposalNo(2026, index + 1);
  const sentOn = addWorkingDays(FIRST, given.begins, calendar);
  const publishedOn = addWorkingDays(sentOn, given.answeredAfter, calendar);
  const until = addDays(publishedOn, given.horizon);
  const isDone = given.outcome === 'planned' && given.doneAfter !== null;
  return {
    no,
    initiative: asId<InitiativeId>(`d-${no}`),
    sentOn,
    dueOn: addWorkingDays(sentOn, 10, calendar),
    publishedOn,
    outcome: given.outcome,
    until,
    doneOn: isDone ? nextWorkingDay(addDays(until, given.doneAfter ?? 0), calendar) : NEVER,
  };
}

/** What is to be said: on the first morning from one day on, if that is before the other. */
function expectedOf(course: Course): readonly (readonly [string, string, string])[] {
  const { no, initiative, dueOn, publishedOn, outcome, until, doneOn } = course;
  const escalated = addWorkingDays(dueOn, 3, calendar);
  const first = (day: string, other: string) => (day < other ? day : other);
  const year = nextWorkingDay(addMonths(publishedOn, 12), calendar);
  const task = [
    [`task-reminder ${no}`, workingDaysBefore(dueOn, 2, calendar), first(publishedOn, escalated)],
    [`channel-news ${no}`, escalated, publishedOn],
    [`task-reminder ${no}`, escalated, publishedOn],
  ] as const;
  if (outcome === 'not-for-us') return task;
  const asked = [`asked-later ${no}`, year, NEVER] as const;
  if (outcome !== 'planned') return [...task, asked];
  const after = (months: number) =>
    doneOn === NEVER ? NEVER : nextWorkingDay(addMonths(doneOn, months), calendar);
  return [
    ...task,
    asked,
    [`promise ${no}`, addDays(until, 1), doneOn],
    [`completed ${no}`, doneOn, NEVER],
    [`status-asked ${initiative}`, workingDaysBefore(until, 10, calendar), first(doneOn, year)],
    [`status-asked ${initiative}`, year, doneOn],
    [`benefit-asked ${initiative}`, after(3), after(12)],
    [`benefit-asked ${initiative}`, after(12), NEVER],
  ];
}

/** What people do that day, before the calendar is looked at. */
async function live(world: CalendarWorld, course: Course, day: string): Promise<void> {
  const { no, sentOn, dueOn, publishedOn, doneOn, outcome, until, initiative: id } = course;
  const at = `${day}T05:30:00.000Z`;
  const { initiatives } = world.stores;
  if (day === sentOn) {
    const holder = { kind: 'owner', area: 'it' } as const;
    await world.put(aProposal({ no, status: 'forwarded', holder, dueOn, sentOnAt: at }));
  }
  if (day === publishedOn) {
    const horizon = { text: until, from: day, until };
    const own = { no, holder: { kind: 'nobody' }, outcome, answeredAt: at } as const;
    const decision = aPublished({ outcome, publishedAt: at });
    await change(world, no, ({ said = [], ...before }) => {
      const { dueOn: _due, sentOnAt: _sent, ...rest } = before;
      const status = outcome === 'planned' ? 'decided' : 'closed';
      return { ...rest, ...own, said, status, decision };
    });
    const promised = { id, horizon, createdAt: at, changedAt: at, proposals: [no] };
    if (outcome === 'planned') await world.putInitiative(anInitiative(promised));
  }
  if (day === doneOn) {
    const stored = await initiatives.initiative(TENANT, id);
    if (stored === undefined) throw new Error('nothing is promised');
    const owed = { version: 2, by: 'system', at, state: 'done' } as const;
    const done = { ...stored.value, version: 2, state: 'done', doneAt: at, owed } as const;
    await initiatives.save({ ...done, changedAt: at }, stored.tag, []);
  }
}

async function change(
  { stores: { proposals } }: CalendarWorld,
  no: ProposalNo,
  made: (before: Proposal) => Proposal,
): Promise<void> {
  const before = await proposals.proposal(TENANT, no);
  if (before === undefined) throw new Error(`no ${no}`);
  const proposal = made(before.value);
  const at = proposal.answeredAt ?? '';
  const event = { no, kind: 'decided', at, by: 'system', to: proposal.status } as const;
  await proposals.change(`publish-${no}`, { proposal, before, events: [event], says: [] });
}

/** Every process that looks this morning; one may die in the middle, and another goes on. */
async function look(world: CalendarWorld, trouble: readonly Trouble[]): Promise<void> {
  const dying = trouble.find(({ what }) => what === 'death');
  if (dying !== undefined) {
    const death: Death = { at: dying.at, when: dying.when };
    const { backend, dead } = mortalProcess(world.storage, death);
    await Promise.race([world.process(backend).watch(), dead]);
  }
  const two = trouble.some(({ what }) => what === 'two');
  const here = two ? [world, world.process()] : [world];
  await Promise.all(here.map(({ watch }) => watch()));
}

async function walk(given: readonly Given[], troubles: readonly Trouble[]) {
  const world = await aCalendarWorld();
  const courses = given.map(courseOf);
  const mornings: string[] = [];
  const heard: string[] = [];
  for (let n = 0; n < DAYS; n += 1) {
    const day = addDays(FIRST, n);
    world.goTo(`${day}T06:30:00.000Z`);
    for (const course of courses) await live(world, course, day);
    if (troubles.some(({ what, on, lasts }) => what === 'down' && on <= n && n < on + lasts)) {
      continue;
    }
    await look(
      world,
      troubles.filter(({ on }) => on === n),
    );
    if (!calendar.isOff(day)) mornings.push(day);
    heard.push(...(await world.taken()).map(({ kind, about }) => `${day} ${kind} ${about}`));
  }
  const expected = courses.flatMap(expectedOf).flatMap(([what, from, before]) => {
    const on = mornings.find((day) => day >= from);
    return on !== undefined && on < before ? [`${on} ${what}`] : [];
  });
  return { heard: heard.toSorted(), expected: expected.toSorted() };
}

/** The channel is told once in a morning, of one and how many more there are. */
function mornings(told: readonly string[]): readonly string[] {
  const all = told.map((one) =>
    one.includes(' channel-news ') ? one.replace(/ [^ ]+$/, '') : one,
  );
  const posts = new Set(all.filter((one) => one.endsWith(' channel-news')));
  return [...all.filter((one) => !posts.has(one)), ...posts].toSorted();
}

it('says each thing once and on its day for two years, whatever dies, stands still or runs twice', async () => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCourse, { minLength: 4, maxLength: 6 }),
      anyTrouble,
      async (given, troubles) => {
        const { heard, expected } = await walk(given, troubles);
        expect(mornings(heard)).toEqual(mornings(expected));
        said += heard.length;
      },
    ),
    { numRuns: 25 },
  );
  expect(said).toBeGreaterThan(100);
}, 120_000);
