// Finds whoever somebody named among the people we know.
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { InitiativeId, TenantId } from '../../domain/shared/ids.ts';
import type { Named } from '../../domain/shared/register.ts';
import { isSame } from '../../domain/shared/register-lookup.ts';
import { eachPerson, type LeaderDeps } from './leaders.ts';

/** Whoever leads an initiative: one of that name or mail who can be reached, else one who cannot. */
export async function leadOf(
  { people }: Pick<LeaderDeps, 'people'>,
  tenant: TenantId,
  { of, who }: { readonly of: InitiativeId; readonly who: Named },
): Promise<Recipient> {
  let known: Recipient | undefined;
  for await (const person of eachPerson(people, tenant)) {
    if (!isSame(who, person)) continue;
    known = recipientOf(person);
    if (known.blocked === undefined) return known;
  }
  return known ?? { to: `initiative~${of}`, language: 'da', blocked: 'never-met' };
}
