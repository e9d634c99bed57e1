// Finds whoever somebody named among the people we know.
import type { Audience } from '../../domain/delivery/message.ts';
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Named } from '../../domain/shared/register.ts';
import { isSame } from '../../domain/shared/register-lookup.ts';
import { eachPerson, type LeaderDeps } from './leaders.ts';

/** Whoever was named, to lead an initiative or for anything else; one we never met is listed under that. */
export async function namedIn(
  deps: Pick<LeaderDeps, 'people'>,
  tenant: TenantId,
  audience: Extract<Audience, { kind: 'lead' | 'named' }>,
): Promise<Recipient> {
  const { kind, of, who } = audience;
  const to = kind === 'lead' ? `initiative~${of}` : of;
  return (await namedPerson(deps, tenant, who)) ?? { to, language: 'da', blocked: 'never-met' };
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
