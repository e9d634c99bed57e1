/** A small municipality whose calendar is looked at: stores, a clock a test moves, and all that is said. */
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { FeedEvent } from '../../src/domain/proposal/event.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import type { OutboxRow } from '../../src/ports/outbox.ts';
import { createStores, type Stores } from '../../src/storage/index.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import type { Backend } from '../../src/storage/table.ts';
import { makeOlderProposals } from '../../src/usecases/calendar/older-proposals.ts';
import { type WatchDeps, watchCalendar } from '../../src/usecases/calendar/watch.ts';
import { makeProjection, type Projection } from '../../src/usecases/projection.ts';
import { TENANT } from './builders.ts';
import { OWNED } from './promised.ts';

export interface Said {
  readonly to: string;
  readonly kind: Content['kind'];
  /** The number or the initiative it is about. */
  readonly about: string;
}

export interface CalendarProcess {
  readonly stores: Stores;
  readonly deps: WatchDeps & { readonly projection: Projection };
  readonly watch: (stopping?: Pick<AbortSignal, 'aborted'>) => Promise<boolean>;
}

export interface CalendarWorld extends CalendarProcess {
  readonly storage: Backend;
  /** Moves the clock to an ISO instant. */
  readonly goTo: (instant: string) => void;
  readonly now: () => Date;
  /** Another process on the same storage, or on what stands before it. */
  readonly process: (storage?: Backend) => CalendarProcess;
  readonly put: (proposal: Proposal) => Promise<Proposal>;
  readonly putInitiative: (initiative: Initiative) => Promise<void>;
  readonly proposal: (no: Proposal['no']) => Promise<Proposal>;
  readonly events: (no: Proposal['no']) => Promise<readonly FeedEvent[]>;
  /** Everything that waits to be relayed, in the order in which it was said. */
  readonly said: () => Promise<readonly Said[]>;
  /** The same, and then nothing of it waits any more. */
  readonly taken: () => Promise<readonly Said[]>;
}

/** Monday 23 November 2026 at 10.00 in Copenhagen; the register has two areas. */
export async function aCalendarWorld(): Promise<CalendarWorld> {
  let now = new Date('2026-11-23T09:00:00.000Z');
  let made = 0;
  const clock = { now: () => now };
  const storage = makeMemoryBackend();
  const calendar = holidays();

  function process(backend: Backend = storage): CalendarProcess {
    const ids = { fresh: () => `Fresh${String(++made).padStart(17, '-')}` };
    const stores = createStores(backend, { clock, ids });
    const projection = makeProjection({ proposals: stores.proposals, clock });
    const older = makeOlderProposals(stores);
    const deps = { ...stores, projection, older, clock, calendar };
    return { stores, deps, watch: (stopping) => watchCalendar(deps, TENANT, stopping) };
  }

  const first = process();
  await first.stores.registry.put(TENANT, OWNED);
  const { proposals, initiatives, outbox } = first.stores;
  return {
    ...first,
    storage,
    process,
    goTo: (instant) => {
      now = new Date(instant);
    },
    now: () => now,
    put: async (proposal) => {
      const { no, proposer: by, receivedAt: at } = proposal;
      const year = Number(no.slice(0, 4));
      const added = await proposals.add({ tenant: TENANT, year }, `put-${no}`, () => ({
        proposal,
        events: [{ no, kind: 'received', at, by, to: 'received' }],
        says: [],
      }));
      if (added === 'changed') throw new Error(`${no} is there already`);
      return added;
    },
    putInitiative: async (initiative) => {
      await initiatives.save(initiative, undefined, []);
    },
    proposal: async (no) => {
      const stored = await proposals.proposal(TENANT, no);
      if (stored === undefined) throw new Error(`no proposal ${no}`);
      return stored.value;
    },
    events: (no) => proposals.history(TENANT, no),
    said: async () => (await outbox.waiting(TENANT, 10_000)).map(saidIn),
    taken: async () => {
      const rows = await outbox.waiting(TENANT, 10_000);
      for (const row of rows) await outbox.done(row);
      return rows.map(saidIn);
    },
  };
}

function saidIn({ message: { audience, content } }: OutboxRow): Said {
  return { to: audience.kind, kind: content.kind, about: aboutOf(content) };
}

function aboutOf(content: Content): string {
  if ('no' in content) return content.no;
  return 'initiative' in content ? content.initiative : '';
}
