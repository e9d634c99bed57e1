// People and the administration channel of a tenant, in its partition of the table `people`.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore, Person } from '../../ports/people-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { personCodec, personPointerCodec } from '../codecs/person.ts';
import { key, rowsAfter } from '../keys.ts';
import { outboxWrites } from '../outbox-rows.ts';
import { atMost, expectConflictAt, openPartition, type Partition, tagOf } from '../partition.ts';
import type { StoreDeps } from '../store-deps.ts';
import type { Backend } from '../table.ts';
import { makeTimedCache } from '../timed-cache.ts';
import { makeBindingCodes } from './binding-codes.ts';
import { makeChannels } from './channels.ts';
import { addWrites, RANGES, ROWS, saveWrites } from './person-rows.ts';

const CACHE_MS = 10_000;

/**
 * Makes the store. A person is one row by Entra id, with a row that leads there from the person's
 * own id. People are cached for 10 s; a `save` that comes too late drops what was cached.
 */
export function makePeopleStore(backend: Backend, deps: StoreDeps): PeopleStore {
  const cache = makeTimedCache<Tagged<Person>>(deps.clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'people', key(tenant));

  function keep(person: Tagged<Person>): Tagged<Person> {
    cache.set(key(person.value.tenant, person.value.entra), person);
    return person;
  }

  async function byEntra(tenant: TenantId, entra: string): Promise<Tagged<Person> | undefined> {
    const cached = cache.get(key(tenant, entra));
    if (cached !== undefined) return cached;
    return readAnew(tenant, entra);
  }

  async function readAnew(tenant: TenantId, entra: string): Promise<Tagged<Person> | undefined> {
    const stored = await partition(tenant).read(personCodec, ROWS.person(entra));
    return stored && keep(stored);
  }

  /** The person as read under a tag; undefined when that is not the latest. */
  async function readUnder(tag: string, { tenant, entra }: Person) {
    const cached = cache.get(key(tenant, entra));
    const known = cached?.tag === tag ? cached : await readAnew(tenant, entra);
    return known?.tag === tag ? known : undefined;
  }

  return {
    byEntra,
    async byId(tenant, id) {
      const pointer = await partition(tenant).read(personPointerCodec, ROWS.pointer(id));
      return pointer && byEntra(tenant, pointer.value.entra);
    },
    async add(person) {
      const outcome = await partition(person.tenant).transact(addWrites(person));
      if (outcome.ok) return keep({ value: person, tag: tagOf(outcome, 0) });
      const first = await byEntra(person.tenant, person.entra);
      if (first === undefined) throw new Error(`the id of person ${person.id} is taken`);
      return first;
    },
    async page(tenant, { after, limit }) {
      const { persons } = RANGES;
      const range = after === undefined ? persons : rowsAfter(after, persons);
      // One more than wanted tells whether anybody comes after.
      const found = await partition(tenant).list(personCodec, atMost(limit + 1, range));
      const people = found.slice(0, limit).map(({ value }) => value);
      const last = found.length > limit ? people.at(-1) : undefined;
      return { people, ...(last !== undefined && { next: ROWS.person(last.entra) }) };
    },
    async unreachable(tenant) {
      const rows = partition(tenant);
      const listed = await rows.list(personPointerCodec, RANGES.unreachable);
      const person = (entra: string) => rows.read(personCodec, ROWS.person(entra));
      const found = await Promise.all(listed.map(({ value }) => person(value.entra)));
      return found.flatMap((one) => (one?.value.unreachable ? [one.value] : []));
    },
    async save(person, tag, says) {
      const before = await readUnder(tag, person);
      if (before === undefined) return 'changed';
      const outcome = await partition(person.tenant).transact([
        ...saveWrites(before, person),
        ...outboxWrites([deps.clock.now().toISOString(), deps.ids.fresh()], says),
      ]);
      if (outcome.ok) return keep({ value: person, tag: tagOf(outcome, 0) });
      expectConflictAt(outcome, [0]);
      cache.drop(key(person.tenant, person.entra));
      return 'changed';
    },
    async forget({ tenant, entra, id }) {
      cache.drop(key(tenant, entra));
      const stored = await readAnew(tenant, entra);
      cache.drop(key(tenant, entra));
      // Somebody who came again meanwhile is another.
      const own = stored?.value.id === id ? [ROWS.person(entra)] : [];
      for (const row of [...own, ROWS.pointer(id), ROWS.unreachable(id)]) {
        await partition(tenant).transact([{ kind: 'delete', row }]);
      }
    },
    ...makeChannels(partition, deps),
    ...makeBindingCodes(partition),
  };
}
