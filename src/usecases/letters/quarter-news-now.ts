// What there is to tell of a quarter as things are now, by kind of workplace.
import { quarterNews } from '../../domain/decision/quarter-news.ts';
import type { QuarterPart } from '../../domain/delivery/quarter-contents.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Quarter } from '../../domain/shared/quarter.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import type { Projection } from '../projection.ts';

export interface QuarterNewsDeps {
  readonly projection: Pick<Projection, 'proposals'>;
  readonly initiatives: Pick<InitiativeStore, 'all'>;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly clock: Clock;
}

/** Nothing is kept of it until the letter is sent: words that are hidden meanwhile are not in it. */
export async function quarterNewsNow(
  deps: QuarterNewsDeps,
  tenant: TenantId,
  quarter: Quarter,
): Promise<readonly QuarterPart[]> {
  const [proposals, initiatives, register] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.initiatives.all(tenant),
    deps.registry.register(tenant),
  ]);
  const today = dayOf(deps.clock.now());
  return quarterNews({ proposals, initiatives, register }, { quarter, today });
}
