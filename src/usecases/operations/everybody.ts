// Everybody we know, as one list.
import type { Person } from '../../domain/people/person.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { eachPerson } from '../delivery/leaders.ts';

/** All people of a tenant: for a list somebody asked for, not for what happens in every turn. */
export async function everybody(
  { people }: { readonly people: Pick<PeopleStore, 'page'> },
  tenant: TenantId,
): Promise<readonly Person[]> {
  const all: Person[] = [];
  for await (const person of eachPerson(people, tenant)) all.push(person);
  return all;
}
