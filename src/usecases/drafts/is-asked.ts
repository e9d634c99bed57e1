// Whether a question waits for somebody: then even a single word may be the reply to it.
import type { Person } from '../../domain/people/person.ts';
import type { LeaderDeps } from '../leader-deps.ts';

/** True when a proposal of the person has a question that is not answered. */
export async function isAsked(
  { projection }: Pick<LeaderDeps, 'projection'>,
  { tenant, id }: Person,
): Promise<boolean> {
  const own = await projection.ofPerson(tenant, id);
  return own.some(({ question }) => question !== undefined);
}
