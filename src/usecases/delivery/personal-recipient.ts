// Somebody in their personal chat, as a recipient.
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';

/** Whoever is named by a message, but is not among the people, is kept visible all the same. */
export async function personalRecipient(
  { people }: { readonly people: Pick<PeopleStore, 'byId'> },
  tenant: TenantId,
  id: PersonId,
): Promise<Recipient> {
  const known = await people.byId(tenant, id);
  return known === undefined
    ? { to: id, person: id, language: 'da', blocked: 'no-conversation' }
    : recipientOf(known.value);
}
