/** A simulated process of the bot: the real relay, ledger, limiter and sender, run by the real jobs. */
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { makeRunner } from '../../src/jobs/runner.ts';
import type { Job } from '../../src/jobs/table.ts';
import type { Calendar } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import { withLimits } from '../../src/storage/limits.ts';
import { withRetries } from '../../src/storage/retries.ts';
import { createStores, type Stores } from '../../src/storage/stores.ts';
import type { Backend } from '../../src/storage/table.ts';
import { makeAdministrators } from '../../src/usecases/administrators.ts';
import type { SendDeps } from '../../src/usecases/delivery/desk.ts';
import { type Limiter, makeLimiter } from '../../src/usecases/delivery/limit.ts';
import { relay } from '../../src/usecases/delivery/relay.ts';
import { makeSender } from '../../src/usecases/delivery/send.ts';
import { whenBlocked } from '../../src/usecases/delivery/when-blocked.ts';
import { DOCUMENTED_WINDOWS, type TeamsRules } from '../client/teams-rules.ts';
import type { Diary } from './diary.ts';
import { beginLife, type Life } from './life.ts';
import { livedStorage } from './lived-storage.ts';
import type { SimulatedClock } from './simulated-clock.ts';
import { teamsNotifier } from './teams-notifier.ts';

/** What all processes share. */
export interface World {
  readonly tenant: TenantId;
  readonly clock: SimulatedClock;
  readonly storage: Backend;
  readonly teams: TeamsRules;
  readonly diary: Diary;
  readonly calendar: Calendar;
  readonly perSecond: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly ids: { fresh(): string };
  /** Told of each request as it begins. */
  readonly begins: (by: BotProcess) => void;
}

export interface BotProcess {
  readonly life: Life;
  /** Runs of its jobs that failed. */
  readonly failures: () => number;
}

/** Starts one; it runs until it dies. */
export function startProcess(world: World): BotProcess {
  const { clock, random, tenant } = world;
  const life = beginLife(clock);
  let failures = 0;
  const process: BotProcess = { life, failures: () => failures };
  const sleep = (ms: number) => life.look(() => clock.sleep(ms));
  const seen = livedStorage(world.storage, { life, clock, random });
  const backend = withLimits(withRetries(seen, { wait: sleep, random }));
  const stores = createStores(backend, { clock, ids: world.ids });
  const sender = makeSender(senderDeps(world, { process, stores, sleep }), tenant);
  const jobs: readonly Job[] = [
    {
      name: 'relay',
      schedule: EVERY_SECOND,
      run: async (_, stopping) =>
        (await relay({ ...stores, clock, calendar: world.calendar }, tenant, stopping)) > 0,
    },
    {
      name: 'send',
      schedule: EVERY_SECOND,
      run: async (_, stopping) => (await sender.send(stopping)) > 0,
    },
  ];
  makeRunner(jobs, {
    tenants: [tenant],
    jobs: stores.jobs,
    clock,
    random,
    timers: {
      after: (ms, call) => {
        let cancelled = false;
        void sleep(ms).then(() => cancelled || call());
        return () => {
          cancelled = true;
        };
      },
    },
    onError: () => {
      failures += 1;
    },
  }).start();
  return process;
}

const EVERY_SECOND = { kind: 'loop', everyMs: 1_000 } as const;

const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

interface Within {
  readonly process: BotProcess;
  readonly stores: Stores;
  readonly sleep: (ms: number) => Promise<void>;
}

function senderDeps(world: World, { process, stores, sleep }: Within): SendDeps {
  const { clock, random, ids, calendar, teams, diary } = world;
  let pausedUntil = 0;
  const limiter = limiterOf(world);
  // There is no channel here, so nobody is ever asked who is in it.
  const administrators = makeAdministrators({
    notifier: { members: async () => 'unavailable' },
    clock,
  });
  const begins = (conversation: string) => {
    diary.started(conversation, clock.monotonic() < pausedUntil);
    world.begins(process);
  };
  return {
    ledger: stores.ledger,
    notifier: teamsNotifier({ teams, life: process.life, sleep: clock.sleep, ids, begins }),
    clock,
    calendar,
    limiter: {
      ...limiter,
      pause: (ms) => {
        diary.paused(ms);
        pausedUntil = Math.max(pausedUntil, clock.monotonic() + ms);
        limiter.pause(ms);
      },
    },
    monotonic: clock.monotonic,
    sleep,
    random,
    holder: ids.fresh(),
    log: {
      ...SILENT,
      error: (event) => {
        if (event === 'sending-stopped') diary.silenced('stopped');
      },
    },
    ...whenBlocked({ ...stores, clock, calendar, administrators, log: SILENT }),
  };
}

function limiterOf({ clock, perSecond }: World): Limiter {
  const tenant = { calls: perSecond, ms: 1_000 };
  return makeLimiter({ tenant, conversation: DOCUMENTED_WINDOWS.sends }, clock.monotonic);
}
