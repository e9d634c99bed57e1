/** Lives through a year and a half of a town day by day, two processes at once, its storage in a storm. */
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import type { ProposalNo } from '../../../src/domain/proposal/number.ts';
import { addDays } from '../../../src/domain/shared/time.ts';
import type { Backend } from '../../../src/storage/table.ts';
import { makeStorm } from '../../client/stormy-backend.ts';
import { chanceFrom } from '../../feed/random.ts';
import { STORM } from '../faults.ts';
import { TENANT } from '../fill.ts';
import { type Course, coursesOf, DAYS, FIRST_DAY } from './courses.ts';
import { finish, pressed, publish, receive, settleIn } from './people-act.ts';
import { type TownProcess, townProcess } from './town-process.ts';

export interface YearPlan {
  readonly proposals: number;
  readonly faults: boolean;
  readonly seed: number;
}

/** What was queued in the end, each entry once, and what was meant to happen. */
export interface Lived {
  readonly courses: readonly Course[];
  /** By the place of their course. */
  readonly numbers: ReadonlyMap<number, ProposalNo>;
  readonly entries: readonly LedgerEntry[];
  /** Most outbox rows left behind by a day. */
  readonly left: number;
  readonly faults: number;
}

/** Runs on an empty storage that is nobody else's. */
export async function liveYear(storage: Backend, plan: YearPlan): Promise<Lived> {
  const { proposals, seed } = plan;
  const courses = coursesOf(proposals, seed);
  const { next: random } = chanceFrom(seed + 1);
  const storm = makeStorm(storage, { random, rates: STORM });
  storm.blow(false);
  const tried = new Map<string, LedgerEntry>();
  let now = `${FIRST_DAY}T05:00:00.000Z`;
  let made = 0;
  const one = () =>
    townProcess({
      storage: storm.backend,
      clock: { now: () => new Date(now) },
      ids: { fresh: () => `made-${++made}` },
      random,
      queued: (entry) => tried.set(`${entry.message}~${entry.to}`, entry),
    });
  const [first, second] = [one(), one()];
  await settleIn(first, proposals);
  storm.blow(plan.faults);
  const numbers = new Map<number, ProposalNo>();
  let left = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const today = addDays(FIRST_DAY, day);
    now = `${today}T06:30:00.000Z`;
    await live([first, second], { courses, numbers, today, now });
    now = `${today}T09:30:00.000Z`;
    await work([first, second]);
    left = Math.max(left, (await pressed(() => first.deps.outbox.waiting(TENANT, 50))).length);
  }
  storm.blow(false);
  const found = [...tried.values()].map((entry) => first.deps.ledger.entry(TENANT, entry));
  const entries = (await Promise.all(found)).flatMap((entry) => entry?.value ?? []);
  const faults = Object.values(storm.faults).reduce((sum, count) => sum + count, 0);
  return { courses, numbers, entries, left, faults };
}

interface Day {
  readonly courses: readonly Course[];
  readonly numbers: Map<number, ProposalNo>;
  readonly today: string;
  readonly now: string;
}

async function live(
  processes: readonly [TownProcess, TownProcess],
  { courses, numbers, today, now }: Day,
): Promise<void> {
  for (const [index, course] of courses.entries()) {
    if (course.receivedOn === today) {
      numbers.set(index, await receive(processes[0], course, { index, now }));
    }
    const no = numbers.get(index);
    if (no !== undefined && course.publishedOn === today) await publish(processes, no);
    if (no !== undefined && course.doneOn === today) await finish(processes[1], no);
  }
}

/** The jobs of both processes at once, again until neither fails. */
async function work(processes: readonly TownProcess[]): Promise<void> {
  await Promise.all(processes.map(({ watch }) => pressed(watch)));
  await Promise.all(processes.map(({ relay }) => pressed(relay)));
}
