// Finds those an audience means: in the register, among the people we know, and in a list of a file.
import type { Person } from '../../../domain/people/person.ts';
import { type Resolved, resolveAudience } from '../../../domain/round/resolve-audience.ts';
import type { WaveAudience } from '../../../domain/round/wave.ts';
import type { TenantId } from '../../../domain/shared/ids.ts';
import type { AudienceStore } from '../../../ports/audience-store.ts';
import type { RegistryStore } from '../../../ports/registry-store.ts';
import type { LeaderDeps } from '../../delivery/leaders.ts';
import { everybody } from '../../operations/everybody.ts';

export interface AudienceDeps extends Pick<LeaderDeps, 'people'> {
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly audiences: Pick<AudienceStore, 'list'>;
}

/** Goes through all people once; those found stand beside what was resolved. */
export async function lookUpAudience(
  deps: AudienceDeps,
  tenant: TenantId,
  audience: WaveAudience,
): Promise<Resolved & { readonly people: readonly Person[] }> {
  const { list } = audience;
  const [register, people, listed] = await Promise.all([
    deps.registry.register(tenant),
    everybody(deps, tenant),
    list === undefined ? undefined : deps.audiences.list(tenant, list),
  ]);
  const known = { register, people, ...(listed !== undefined && { listed: listed.people }) };
  return { ...resolveAudience(audience, known), people };
}
