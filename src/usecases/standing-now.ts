// How things stand now, for an overview: what is open, what is done about it, and what has lain too long.
import type { DigestInput } from '../domain/digest/compile.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import { dayOf } from '../domain/shared/time.ts';
import { lateBy } from '../domain/triage/late.ts';
import type { ChannelDeps } from './channel-deps.ts';

type Deps = Pick<ChannelDeps, 'projection' | 'initiatives' | 'registry' | 'calendar'>;

/** `now` is the ISO instant from which it is judged. */
export async function standingNow(
  deps: Deps,
  tenant: TenantId,
  now: string,
): Promise<Pick<DigestInput, 'proposals' | 'initiatives' | 'untouchedBefore'>> {
  const [proposals, initiatives, { deadlines }] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.initiatives.all(tenant),
    deps.registry.rules(tenant),
  ]);
  const { untouchedBefore } = lateBy(dayOf(now), deadlines, deps.calendar);
  return { proposals, initiatives, ...(untouchedBefore !== undefined && { untouchedBefore }) };
}
