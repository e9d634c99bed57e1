// Notes that somebody took the app away: Teams delivers nothing to them until they are back.
import type { TenantId } from '../domain/shared/ids.ts';
import { type MarkDeps, markUnreachable } from './delivery/mark-unreachable.ts';
import type { LeaderDeps } from './leader-deps.ts';

type Deps = MarkDeps & Pick<LeaderDeps, 'people'>;

/** Marks the person with this Entra id; nothing is noted of somebody we never met. */
export async function noteUninstalled(deps: Deps, tenant: TenantId, entra: string): Promise<void> {
  const known = await deps.people.byEntra(tenant, entra);
  if (known === undefined) return;
  await markUnreachable(deps, tenant, { person: known.value.id, why: 'uninstalled' });
}
