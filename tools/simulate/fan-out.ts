/** Sends a letter to everybody on a simulated clock, through every fault there is, and tells what came of it. */
import type { DeliveryState } from '../../src/domain/delivery/ledger.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { withRetries } from '../../src/storage/retries.ts';
import { createStores, type Stores } from '../../src/storage/stores.ts';
import type { Backend } from '../../src/storage/table.ts';
import { makeStorm } from '../client/stormy-backend.ts';
import { DOCUMENTED_WINDOWS, type TeamsRules, teamsRules } from '../client/teams-rules.ts';
import { type Chance, chanceFrom } from '../feed/random.ts';
import type { World } from './bot-process.ts';
import { type Diary, openDiary } from './diary.ts';
import { RATES, STORM } from './faults.ts';
import { type Addressee, addressees, CONTENT, fill, inParallel, LETTER, TENANT } from './fill.ts';
import { plannedIncidents } from './incidents.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';
import { makeStage, type Stage, type Toll } from './stage.ts';
import { identityOf } from './teams-notifier.ts';

export interface FanOutPlan {
  readonly recipients: number;
  readonly faults: boolean;
  /** Our own ceiling, requests a second. */
  readonly perSecond: number;
  readonly seed: number;
}

/** One recipient in the end: what the ledger says, and how often the letter was seen. */
export interface Fate {
  readonly state: DeliveryState | 'missing';
  readonly seen: number;
}

export interface Outcome {
  readonly fates: readonly Fate[];
  readonly diary: Diary;
  readonly teams: TeamsRules;
  readonly toll: Toll;
  /** False when it was broken off at the end of the working day. */
  readonly ended: boolean;
}

/** A Monday at 8.00 in Denmark, when letters may go; they rest at 16.00. */
const START = '2026-11-23T07:00:00.000Z';
const WORKING_DAY_MS = 8 * 3_600_000;
const LOOK_MS = 5_000;
/** So that one can take over although another is in trouble too. */
const PROCESSES = 3;

/** Runs on an empty storage that is nobody else's. */
export async function fanOut(storage: Backend, plan: FanOutPlan): Promise<Outcome> {
  const { recipients, faults, perSecond } = plan;
  const chance = (stream: number) => chanceFrom(plan.seed * 10 + stream);
  const clock = simulatedClock(START);
  const everybody = addressees(recipients);
  const stores = createStores(withRetries(storage), { clock, ids: countedIds('own') });
  await fill(stores, everybody);
  const storm = makeStorm(storage, { random: chance(1).next, rates: STORM });
  storm.blow(false);
  const diary = openDiary(clock.monotonic, perSecond);
  const teams = teamsFor(plan, clock, chance(2));
  const incidents = faults ? plannedIncidents(recipients, chance(3)) : [];
  const stage = makeStage({ clock, diary, teams, storm, incidents });
  const world: World = {
    ...{ tenant: TENANT, clock, storage: storm.backend, teams, diary, perSecond },
    calendar: holidays(),
    random: chance(4).next,
    ids: countedIds('made'),
    begins: stage.begins,
  };
  for (let count = 0; count < PROCESSES; count += 1) stage.enter(world);
  const ended = await clock.runUntil(settling({ clock, diary, stage, stores }));
  const fates = await readFates(everybody, stores, teams);
  return { fates, diary, teams, ended, toll: stage.toll() };
}

/** Teams as it is documented; with a higher ceiling than it allows, one that allows it. */
function teamsFor(
  { faults, perSecond }: FanOutPlan,
  { monotonic }: SimulatedClock,
  { next }: Chance,
): TeamsRules {
  const tenant = [{ calls: Math.max(50, perSecond), ms: 1_000 }];
  return teamsRules({
    now: monotonic,
    random: next,
    windows: { ...DOCUMENTED_WINDOWS, tenant },
    tellsTime: 0.5,
    answersIn: [60, 400],
    ...(faults && { rates: RATES }),
  });
}

/** Resolves when nothing is left to send and nobody is in trouble; false when the day ends first. */
async function settling(on: {
  readonly clock: SimulatedClock;
  readonly diary: Diary;
  readonly stage: Stage;
  readonly stores: Stores;
}): Promise<boolean> {
  const { clock, diary, stage } = on;
  while (clock.monotonic() < WORKING_DAY_MS) {
    await clock.sleep(LOOK_MS);
    const quiet = clock.monotonic() - (diary.starts.at(-1) ?? 0) >= LOOK_MS;
    if (quiet && !stage.isTroubled() && (await clock.real(() => isAllDone(on)))) return true;
  }
  return false;
}

async function isAllDone({
  clock,
  stores: { outbox, ledger },
}: {
  readonly clock: SimulatedClock;
  readonly stores: Stores;
}): Promise<boolean> {
  if ((await outbox.waiting(TENANT, 1)).length > 0) return false;
  if ((await ledger.lease(TENANT))?.sending.length !== 0) return false;
  return (await ledger.standing(TENANT, clock.now().toISOString())).queued === 0;
}

async function readFates(
  everybody: readonly Addressee[],
  { ledger }: Stores,
  teams: TeamsRules,
): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  await inParallel(everybody, async ({ id, conversation }) => {
    const entry = await ledger.entry(TENANT, { message: LETTER, to: id });
    const seen = teams.seenIn(conversation).get(identityOf(CONTENT)) ?? 0;
    fates.push({ state: entry?.value.state ?? 'missing', seen });
  });
  return fates;
}

/** Ids that are the same in every run. */
function countedIds(prefix: string): { fresh(): string } {
  let count = 0;
  return {
    fresh: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}
