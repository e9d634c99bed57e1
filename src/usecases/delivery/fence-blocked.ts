// Makes sure that nobody came back unseen while an entry of theirs was blocked.
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { tryAgain } from '../try-again.ts';
import { type HeardDeps, heardAgain } from './heard-again.ts';

export type FenceDeps = HeardDeps;

/**
 * To be called after an entry was blocked because the person was known as unreachable. The person is
 * written under the tag they were read with: if that fits, they were unreachable still, and a turn
 * that is clearing the mark right now begins anew and finds the entry. If not, we look ourselves.
 */
export async function fenceBlocked(deps: FenceDeps, tenant: TenantId, id: PersonId): Promise<void> {
  await tryAgain(async () => {
    const person = await deps.people.byId(tenant, id);
    if (person === undefined) return;
    const { place, unreachable } = person.value;
    if (place === undefined || unreachable !== undefined) {
      return deps.people.save(person.value, person.tag, []);
    }
    return heardAgain(deps, person);
  });
}
