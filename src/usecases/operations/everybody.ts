// Everybody we know, page by page.
import type { Person } from '../../domain/people/person.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';

const PAGE = 500;

/** All people of a tenant: for a list somebody asked for, not for what happens in every turn. */
export async function everybody(
  { people }: { readonly people: Pick<PeopleStore, 'page'> },
  tenant: TenantId,
): Promise<readonly Person[]> {
  const found: Person[] = [];
  let after: string | undefined;
  do {
    const page = await people.page(tenant, { limit: PAGE, ...(after !== undefined && { after }) });
    found.push(...page.people);
    after = page.next;
  } while (after !== undefined);
  return found;
}
