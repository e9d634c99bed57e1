/** People, a register and an outbox in memory, and a relay between them. */
import type { LedgerEntry } from '../../src/domain/delivery/ledger.ts';
import type { Content, Message } from '../../src/domain/delivery/message.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { asId, type PersonId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Named, Unit } from '../../src/domain/shared/register.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { type RelayDeps, relay } from '../../src/usecases/delivery/relay.ts';
import { NO, TENANT } from './builders.ts';
import { personalPlace } from './channel-world.ts';

export const LETTER = {
  kind: 'letter',
  title: 'Nyt',
  text: 'Status',
  by: 'Karen',
} as const satisfies Content;
export const QUESTION: Content = {
  kind: 'question',
  no: NO,
  title: 'Vagtplan',
  question: 'Hvor tit?',
};

export interface RelayWorld {
  readonly stores: Stores;
  readonly deps: RelayDeps;
  /** Moves the clock to an ISO instant. */
  readonly goTo: (instant: string) => void;
  /** Somebody we know, with a personal chat unless told otherwise. */
  readonly person: (name: string, over?: Partial<Person>) => Promise<Person>;
  /** Writes somebody anew. */
  readonly changed: (id: PersonId, over: Partial<Person>) => Promise<void>;
  /** Puts messages into the outbox. */
  readonly say: (...messages: readonly Message[]) => Promise<void>;
  readonly relay: (deps?: Partial<RelayDeps>) => Promise<number>;
  /** The entry of a message to somebody. */
  readonly entry: (message: string, to: string) => Promise<LedgerEntry | undefined>;
  /** Every entry that is queued, by due instant. */
  readonly queued: () => Promise<readonly LedgerEntry[]>;
  /** Moves an entry to another state. */
  readonly became: (message: string, to: string, over: Partial<LedgerEntry>) => Promise<void>;
}

/** Monday 23 November 2026 at 10.00 in Copenhagen. */
export async function aRelayWorld(): Promise<RelayWorld> {
  let now = new Date('2026-11-23T09:00:00.000Z');
  let made = 0;
  const clock = { now: () => now };
  const ids = { fresh: () => `Fresh${String(++made).padStart(17, '-')}` };
  const stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  const deps: RelayDeps = { ...stores, clock, calendar: holidays() };
  const outside = await stores.people.add(aPerson('Forfatter', {}, 'without a place'));

  return {
    stores,
    deps,
    goTo: (instant) => {
      now = new Date(instant);
    },
    person: async (name, over = {}) => (await stores.people.add(aPerson(name, over))).value,
    changed: async (id, over) => {
      const known = await stores.people.byId(TENANT, id);
      if (known === undefined) throw new Error(`nobody is ${id}`);
      await stores.people.save({ ...known.value, ...over }, known.tag, []);
    },
    say: async (...messages) => {
      const author = await stores.people.byId(TENANT, outside.value.id);
      if (author === undefined) throw new Error('nobody to say it');
      await stores.people.save(author.value, author.tag, messages);
    },
    relay: (over = {}) => relay({ ...deps, ...over }, TENANT),
    entry: async (message, to) => (await stores.ledger.entry(TENANT, { message, to }))?.value,
    queued: async () => {
      const due = await stores.ledger.due(TENANT, '2030-01-01T00:00:00.000Z', 100_000);
      return due.map(({ value }) => value);
    },
    became: async (message, to, over) => {
      const entry = await stores.ledger.entry(TENANT, { message, to });
      if (entry === undefined) throw new Error(`no entry of ${message} to ${to}`);
      await stores.ledger.move(TENANT, { entry, next: { ...entry.value, ...over } });
    },
  };
}

export function aPerson(
  name: string,
  over: Partial<Person> = {},
  silent?: 'without a place',
): Person {
  return {
    id: asId<PersonId>(name.toLowerCase()),
    tenant: TENANT,
    entra: `entra-${name}`,
    name,
    ...(silent === undefined && { place: personalPlace(name) }),
    ...over,
  };
}

/** A school in the department for children; its leader and deputy as named. */
export function aUnit(id: string, named: { leader?: Named; deputy?: Named } = {}): Unit {
  return {
    id: asId<UnitId>(id),
    name: `Skolen ${id}`,
    type: 'school',
    department: 'Børn',
    ...named,
  };
}
