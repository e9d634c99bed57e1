// Reads one member of a conversation as Teams tells it.
import type { Member } from '../ports/notifier.ts';
import { partOf } from './activity.ts';

/** The member; none for bots and others without an Entra id. A guest is told by any of three marks. */
export function memberFrom(told: unknown, tenant: string): readonly Member[] {
  const member = partOf(told);
  const { name, email, userPrincipalName, tenantId } = member;
  const entra = member['aadObjectId'] ?? member['objectId'];
  if (typeof entra !== 'string' || entra === '') return [];
  const upn = typeof userPrincipalName === 'string' ? userPrincipalName : undefined;
  const mail = typeof email === 'string' && email !== '' ? email : upn;
  const foreign = typeof tenantId === 'string' && tenantId.toLowerCase() !== tenant.toLowerCase();
  return [
    {
      entra: entra.toLowerCase(),
      name: typeof name === 'string' ? name : '',
      ...(mail === undefined ? {} : { mail }),
      guest: foreign || upn?.toUpperCase().includes('#EXT#') === true || saysGuest(member),
    },
  ];
}

function saysGuest({ userRole, userType }: Readonly<Record<string, unknown>>): boolean {
  return [userRole, userType].some((role) => /^(guest|anonymous)$/i.test(String(role)));
}
