// People and the administration channel of a tenant, in its partition of the table `people`.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore, Person } from '../../ports/people-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { personCodec, personPointerCodec } from '../codecs/person.ts';
import { key } from '../keys.ts';
import { outboxWrites } from '../outbox-rows.ts';
import { insert, openPartition, type Partition, replace, tagOf } from '../partition.ts';
import type { StoreDeps } from '../store-deps.ts';
import type { Backend } from '../table.ts';
import { makeTimedCache } from '../timed-cache.ts';
import { makeBindingCodes } from './binding-codes.ts';
import { makeChannels } from './channels.ts';

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
    const stored = await partition(tenant).read(personCodec, key('a', entra));
    return stored && keep(stored);
  }

  return {
    byEntra,
    async byId(tenant, id) {
      const pointer = await partition(tenant).read(personPointerCodec, key('p', id));
      return pointer && byEntra(tenant, pointer.value.entra);
    },
    async add(person) {
      const outcome = await partition(person.tenant).transact([
        insert(personCodec, key('a', person.entra), person),
        insert(personPointerCodec, key('p', person.id), { entra: person.entra }),
      ]);
      if (outcome.ok) return keep({ value: person, tag: tagOf(outcome, 0) });
      const first = await byEntra(person.tenant, person.entra);
      if (first === undefined) throw new Error(`the id of person ${person.id} is taken`);
      return first;
    },
    async save(person, tag, says) {
      const outcome = await partition(person.tenant).transact([
        replace(personCodec, key('a', person.entra), { value: person, tag }),
        ...outboxWrites([deps.clock.now().toISOString(), deps.ids.fresh()], says),
      ]);
      if (outcome.ok) return keep({ value: person, tag: tagOf(outcome, 0) });
      cache.drop(key(person.tenant, person.entra));
      return 'changed';
    },
    ...makeChannels(partition, deps),
    ...makeBindingCodes(partition),
  };
}
