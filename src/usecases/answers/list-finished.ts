// What is finished, for everybody: "I sagde – vi gjorde".
import { type Finished, finishedOf } from '../../domain/decision/finished.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import type { Projection } from '../projection.ts';

export interface FinishedDeps {
  readonly projection: Pick<Projection, 'proposals'>;
  readonly initiatives: Pick<InitiativeStore, 'all'>;
  readonly registry: Pick<RegistryStore, 'register'>;
}

/** Of the last three years, newest first. */
export async function listFinished(
  deps: FinishedDeps,
  tenant: TenantId,
): Promise<readonly Finished[]> {
  const [proposals, initiatives, register] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.initiatives.all(tenant),
    deps.registry.register(tenant),
  ]);
  return finishedOf({ proposals, initiatives, register });
}
