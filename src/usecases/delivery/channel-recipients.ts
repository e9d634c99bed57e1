// The administration channel and its members, as recipients.
import type { Recipient } from '../../domain/delivery/queued.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { personalRecipient } from './personal-recipient.ts';

interface Deps {
  readonly people: Pick<PeopleStore, 'byId' | 'channel'>;
}

/** The channel itself; nobody while none is bound, or when it is no more. */
export async function boundChannel(
  { people }: Deps,
  tenant: TenantId,
): Promise<readonly Recipient[]> {
  const channel = (await people.channel(tenant))?.value;
  if (channel === undefined || channel.goneAt !== undefined) return [];
  return [{ to: channel.place.conversation, place: channel.place, language: 'da' }];
}

/** True while the bound channel is no more and no other is bound: what it is to hear can wait. */
export async function isChannelGone(
  { people }: { readonly people: Pick<PeopleStore, 'channel'> },
  tenant: TenantId,
): Promise<boolean> {
  return (await people.channel(tenant))?.value.goneAt !== undefined;
}

/** Its members as last looked up, each in their personal chat. */
export async function membersOfChannel(
  deps: Deps,
  tenant: TenantId,
): Promise<readonly Recipient[]> {
  const channel = await deps.people.channel(tenant);
  const members = channel?.value.knownMembers ?? [];
  return Promise.all(members.map((id) => personalRecipient(deps, tenant, id)));
}
