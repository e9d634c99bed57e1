// A ledger in memory, senders over it, and a Teams that does as it is told, all in a time of their own.
import type { EntryKey, LedgerEntry, SendResult } from '../../src/domain/delivery/ledger.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import type { LogData } from '../../src/ports/log.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { makeBell } from '../../src/usecases/delivery/bell.ts';
import type { Desk, SendDeps } from '../../src/usecases/delivery/desk.ts';
import { makeHalt } from '../../src/usecases/delivery/halt.ts';
import { emptyHand, type Outgoing, turnedOver } from '../../src/usecases/delivery/hand.ts';
import { holdLease, type LeaseDeps } from '../../src/usecases/delivery/hold-lease.ts';
import { type Limits, makeLimiter } from '../../src/usecases/delivery/limit.ts';
import { lookOver } from '../../src/usecases/delivery/look-over.ts';
import { makeSender, type Sender } from '../../src/usecases/delivery/send.ts';
import { TENANT } from './builders.ts';
import { fakeTimers } from './fake-timers.ts';

/** A Monday at 9.00 in Denmark: whatever there is may be said. */
export const OPEN_HOURS = '2026-11-23T08:00:00.000Z';

export const LIMITS: Limits = {
  tenant: { calls: 20, ms: 1_000 },
  conversation: [
    { calls: 7, ms: 1_000 },
    { calls: 8, ms: 2_000 },
    { calls: 60, ms: 30_000 },
    { calls: 1_800, ms: 3_600_000 },
  ],
};

/** A message to a person of that name, due since an hour before it is nine. */
export function anEntry(to: string, over: Partial<LedgerEntry> = {}): LedgerEntry {
  const instant = '2026-11-23T07:00:00.000Z';
  return {
    message: 'row',
    to,
    revision: 1,
    state: 'queued',
    content: { kind: 'channel-gone', place: to },
    manner: 'at-once',
    language: 'da',
    place: { serviceUrl: 'https://smba.example/', conversation: `a:${to}`, kind: 'personal' },
    person: asId<PersonId>(to),
    attempts: 0,
    due: instant,
    queuedAt: instant,
    changedAt: instant,
    ...over,
  };
}

/** One request to Teams. */
export interface Call {
  /** When it began, in milliseconds since the beginning. */
  readonly at: number;
  readonly by: string;
  readonly conversation: string;
  readonly contents: readonly Content[];
  /** The message edited; absent when one was posted. */
  readonly edits?: string;
}

export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly data: LogData;
}

export type PostOffice = Awaited<ReturnType<typeof aPostOffice>>;

interface Setting {
  readonly limits?: Limits;
  /** What each call to the ledger takes, in milliseconds. */
  readonly storageMs?: number;
  readonly begin?: string;
}

/** Senders are made over the same ledger; each has a limiter of its own. */
export async function aPostOffice({ limits = LIMITS, storageMs = 0, begin }: Setting = {}) {
  const timers = fakeTimers(begin ?? OPEN_HOURS);
  let jumped = 0;
  const monotonic = () => timers.monotonic() + jumped;
  const clock = { now: () => new Date(timers.clock.now().getTime() + jumped) };
  const backend = await createBackend({ kind: 'memory' });
  const { ledger } = createStores(backend, { clock, ids: { fresh: () => 'fresh' } });
  const sleep = (ms: number) =>
    ms > 0 ? new Promise<void>((resolve) => void timers.after(ms, resolve)) : Promise.resolve();
  const calls: Call[] = [];
  const logged: Logged[] = [];
  const told: string[] = [];
  const keys: EntryKey[] = [];

  const called = (by: string, call: Omit<Call, 'at' | 'by'>) => {
    const made: Call = { at: monotonic(), by, ...call };
    calls.push(made);
    return office.answer(made);
  };

  const office = {
    ledger,
    timers,
    clock,
    calls,
    logged,
    told,
    sleep,
    monotonic,
    /** What Teams answers; `sent` at once unless told otherwise. */
    answer: async (_: Call): Promise<SendResult> => ({
      kind: 'sent',
      activity: `1:${calls.length}`,
    }),
    /** Lets the clocks show a later time, as after a machine was suspended. */
    jump: (ms: number) => {
      jumped += ms;
    },
    queue: async (...entries: readonly LedgerEntry[]) => {
      for (let from = 0; from < entries.length; from += 18) {
        await ledger.queue(
          TENANT,
          entries.slice(from, from + 18).map((entry) => ({ entry })),
        );
      }
      keys.push(...entries);
    },
    entries: async () =>
      Promise.all(keys.map(async (key) => (await ledger.entry(TENANT, key))?.value)),
    states: async () => (await office.entries()).map((entry) => entry?.state),
    deps: (holder: string, over: Partial<SendDeps> = {}): SendDeps => {
      const log =
        (level: Logged['level']) =>
        (event: string, data: LogData = {}) => {
          logged.push({ level, event, data });
        };
      return {
        ledger: slowed(ledger, () => sleep(storageMs)),
        notifier: {
          post: ({ place: { conversation } }, contents) =>
            called(holder, { conversation, contents }),
          edit: ({ place: { conversation } }, edits, content) =>
            called(holder, { conversation, contents: [content], edits }),
        },
        clock,
        calendar: { isOff: (day) => [0, 6].includes(new Date(day).getUTCDay()) },
        limiter: makeLimiter(limits, monotonic),
        monotonic,
        sleep,
        random: () => 0.5,
        holder,
        log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
        onBlocked: async (_, { to }, code) => {
          told.push(`before ${to} ${code}`);
        },
        afterBlocked: async (_, { to, state }) => {
          told.push(`after ${to} ${state}`);
        },
        ...over,
      };
    },
    sender: (holder: string, over: Partial<SendDeps> = {}): Sender =>
      makeSender(office.deps(holder, over), TENANT),
    /** The parts of a sender, with the lease held. */
    desk: async (over: Partial<SendDeps> = {}): Promise<Desk> => {
      const deps = office.deps('one', over);
      const shared = { ...deps, tenant: TENANT, hand: emptyHand() };
      const onTaken: LeaseDeps['onTaken'] = (...taken) => lookOver(shared, ...taken);
      const lease = holdLease({ ...deps, onTaken }, TENANT);
      await office.until(lease.acquire());
      return { ...shared, lease, halt: makeHalt(monotonic), bell: makeBell(sleep) };
    },
    /** Claims what is due, as messages ready to begin. */
    claimed: async ({ hand, lease }: Desk): Promise<readonly Outgoing[]> => {
      const claim = await ledger.due(TENANT, clock.now().toISOString(), 18);
      const entries = await office.until(lease.turnOver({ settled: [], claim }));
      if (typeof entries === 'string') throw new Error(entries);
      turnedOver(hand, [], entries);
      hand.ready = entries.flatMap((entry) => {
        const { place } = entry.value;
        return place === undefined ? [] : { entries: [entry] as const, place };
      });
      return hand.ready;
    },
    /** A sender in a process that can be frozen: nothing it waits for comes to it until it is woken. */
    process: (holder: string) => {
      let awake = Promise.resolve();
      let wake = (): void => {};
      const arrives = async <T>(answer: Promise<T>): Promise<T> => {
        const value = await answer;
        await awake;
        return value;
      };
      const slow = slowed(ledger, async () => {
        await arrives(sleep(storageMs));
      });
      const sender = office.sender(holder, {
        ledger: slow,
        sleep: (ms) => arrives(sleep(ms)),
        notifier: {
          post: ({ place: { conversation } }, contents) =>
            arrives(called(holder, { conversation, contents })),
          edit: ({ place: { conversation } }, edits, content) =>
            arrives(called(holder, { conversation, contents: [content], edits })),
        },
      });
      return {
        sender,
        freeze: () => {
          awake = new Promise((resolve) => {
            wake = resolve;
          });
        },
        wake: () => wake(),
      };
    },
    /** Lets time pass until a promise is kept; throws what it throws. */
    until: async <T>(promise: Promise<T>, mostMs = 3_600_000): Promise<T> => {
      let kept = false;
      const keep = () => {
        kept = true;
      };
      promise.then(keep, keep);
      const end = timers.monotonic() + mostMs;
      for (await timers.pass(0); !kept; await timers.pass(50)) {
        if (timers.monotonic() > end) throw new Error(`not kept within ${mostMs} ms`);
      }
      return promise;
    },
    /** Sends until nothing is due. */
    drain: (sender: Sender) => office.until(sender.send(new AbortController().signal)),
  };
  return office;
}

/** The same ledger, each of whose answers takes some time. */
export function slowed(ledger: Ledger, wait: () => Promise<void>): SendDeps['ledger'] {
  const after = async <T>(answer: Promise<T>): Promise<T> => {
    const value = await answer;
    await wait();
    return value;
  };
  return {
    due: (...call) => after(ledger.due(...call)),
    entry: (...call) => after(ledger.entry(...call)),
    move: (...call) => after(ledger.move(...call)),
    lease: (...call) => after(ledger.lease(...call)),
    takeLease: (...call) => after(ledger.takeLease(...call)),
    turnOver: (...call) => after(ledger.turnOver(...call)),
  };
}

/** Most calls that began in any stretch of so many milliseconds. */
export function busiest(calls: readonly Call[], ms: number): number {
  let first = 0;
  let most = 0;
  for (const [index, { at }] of calls.entries()) {
    while ((calls[first]?.at ?? at) <= at - ms) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
