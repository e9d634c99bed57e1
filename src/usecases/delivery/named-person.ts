// Finds whoever somebody named among the people we know.
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { InitiativeId, TenantId } from '../../domain/shared/ids.ts';
import type { Named } from '../../domain/shared/register.ts';
import { isSame } from '../../domain/shared/register-lookup.ts';
import { eachPerson, type LeaderDeps } from './leaders.ts';

/** Whoever leads an initiative, as they were named. */
export async function leadOf(
  deps: Pick<LeaderDeps, 'people'>,
  tenant: TenantId,
  { of, who }: { readonly of: InitiativeId; readonly who: Named },
): Promise<Recipient> {
  return (await namedPerson(deps, tenant, who)) ?? never(`initiative~${of}`);
}

/** Whoever was named, for whatever it was. */
export async function toNamed(
  deps: Pick<LeaderDeps, 'people'>,
  tenant: TenantId,
  who: Named,
): Promise<Recipient> {
  return (await namedPerson(deps, tenant, who)) ?? never(`named~${who.mail ?? who.name}`);
}

/** One of that name or mail who can be reached, else one who cannot. */
async function namedPerson(
  { people }: Pick<LeaderDeps, 'people'>,
  tenant: TenantId,
  who: Named,
): Promise<Recipient | undefined> {
  let known: Recipient | undefined;
  for await (const person of eachPerson(people, tenant)) {
    if (!isSame(who, person)) continue;
    known = recipientOf(person);
    if (known.blocked === undefined) return known;
  }
  return known;
}

function never(to: string): Recipient {
  return { to, language: 'da', blocked: 'never-met' };
}
