// What a contract runs in: a backend whose answers can get lost, a clock, a tenant of its own.
import { asId, type PersonId, type TenantId } from '../../../src/domain/shared/ids.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { countCalls } from '../../../src/storage/count-calls.ts';
import { withLimits } from '../../../src/storage/limits.ts';
import { type Pacing, withRetries } from '../../../src/storage/retries.ts';
import { createStores, type Stores } from '../../../src/storage/stores.ts';
import type { Backend } from '../../../src/storage/table.ts';
import { makeStorm, type Storm } from '../../../tools/client/stormy-backend.ts';
import { chanceFrom } from '../../../tools/feed/random.ts';
import { type Faults, withFaults } from './faults.ts';

/** Makes a backend as it is, without limits and retries; called once for a suite. */
export type BareBackend = () => Promise<Backend>;

export interface TestClock extends Clock {
  /** Moves on by so many milliseconds. */
  pass(ms: number): void;
}

export interface World {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly clock: TestClock;
  readonly backend: Backend;
  readonly faults: Faults;
  /** Calm until it is told to blow; then every tenth call or so goes wrong. */
  readonly storm: Storm;
  readonly stores: Stores;
  /** Stores as another process has them, on the same rows. */
  another(): Stores;
  /** Stores of another process, with its calls counted. */
  counted(): { readonly stores: Stores; readonly calls: () => number };
}

/** Tries again at once, so that a test need not wait. */
export const AT_ONCE: Pacing = { wait: async () => {}, random: () => 0.5 };

/** The same storm in every test, whichever ran before in the process. */
const STORM = 1;

let made = 0;

/** A world nobody else uses: its tenant is new, whatever else the backend holds. */
export function makeWorld(bare: Backend): World {
  made += 1;
  const unique = `${process.pid}-${Date.now()}-${made}`;
  const rates = { conflict: 0.03, busy: 0.03, lostCall: 0.03, lostAnswer: 0.03 };
  const storm = makeStorm(bare, { random: chanceFrom(STORM).next, rates });
  storm.blow(false);
  const faults = withFaults(storm.backend);
  const backend = withLimits(withRetries(faults.backend, AT_ONCE));
  const clock = makeTestClock();
  let fresh = 0;
  const ids = {
    fresh() {
      fresh += 1;
      return `id-${made}-${fresh}`;
    },
  };
  const another = (over = backend): Stores => createStores(over, { clock, ids });
  return {
    tenant: asId<TenantId>(`tenant-${unique}`),
    person: asId<PersonId>(`person-${unique}`),
    clock,
    backend,
    faults,
    storm,
    stores: another(),
    another,
    counted() {
      const { backend: over, calls } = countCalls(backend);
      return { stores: another(over), calls: () => calls.get + calls.range + calls.transact };
    },
  };
}

function makeTestClock(): TestClock {
  let now = Date.parse('2026-11-23T08:00:00.000Z');
  return {
    now: () => new Date(now),
    pass(ms) {
      now += ms;
    },
  };
}
