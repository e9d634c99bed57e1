/** A process of the bot in a simulated year: the real calendar, relay and use cases over a storage in a storm. */
import type { EntryKey, LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { withLimits } from '../../../src/storage/limits.ts';
import { withRetries } from '../../../src/storage/retries.ts';
import { createStores, type Stores } from '../../../src/storage/stores.ts';
import type { Backend } from '../../../src/storage/table.ts';
import { makeAdministrators } from '../../../src/usecases/administrators.ts';
import { makeOlderProposals } from '../../../src/usecases/calendar/older-proposals.ts';
import { watchCalendar } from '../../../src/usecases/calendar/watch.ts';
import type { ChannelCaller } from '../../../src/usecases/channel-access.ts';
import { relay } from '../../../src/usecases/delivery/relay.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { TENANT } from '../fill.ts';
import { personAt } from './courses.ts';

/** The administrator who publishes and reports; she proposes nothing. */
export const SECRETARY: ChannelCaller = {
  tenant: TENANT,
  person: personAt(-1),
  entra: 'entra-secretary',
  name: 'Sekretær',
  place: { serviceUrl: 'https://teams.example', conversation: '19:drift', kind: 'channel' },
};

export type TownProcess = ReturnType<typeof townProcess>;

interface Setting {
  readonly storage: Backend;
  readonly clock: Clock;
  readonly ids: { fresh(): string };
  readonly random: () => number;
  /** Told of each entry somebody tries to queue. */
  readonly queued: (entry: LedgerEntry & EntryKey) => void;
}

/** Two of them on one storage do the same work at the same time. */
export function townProcess({ storage, clock, ids, random, queued }: Setting) {
  const backend = withLimits(withRetries(storage, { wait: async () => {}, random }));
  const stores: Stores = createStores(backend, { clock, ids });
  const calendar = holidays();
  const ledger: Stores['ledger'] = {
    ...stores.ledger,
    queue: (tenant, entries) => {
      for (const { entry } of entries) queued(entry);
      return stores.ledger.queue(tenant, entries);
    },
  };
  const { entra, name } = SECRETARY;
  const members = async () => [{ entra, name, guest: false }];
  const deps = {
    ...stores,
    ledger,
    clock,
    calendar,
    administrators: makeAdministrators({ notifier: { members }, clock }),
    projection: makeProjection({ proposals: stores.proposals, clock }),
    older: makeOlderProposals(stores),
  };
  return {
    deps,
    watch: () => watchCalendar(deps, TENANT),
    relay: () => relay(deps, TENANT),
  };
}
