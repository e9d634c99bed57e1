// A round as whoever answers it meets it, and why it takes no answer.
import { accepting } from '../../../domain/round/accepting.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId, TenantId } from '../../../domain/shared/ids.ts';
import type { RoundDeps } from '../round-deps.ts';

/** Why nobody can answer just now. */
export type ClosedKind = 'not-open' | 'paused' | 'over' | 'cancelled';

/**
 * The round, at most ten seconds old while it takes answers: whoever hands in that long after its end
 * is still within the minute of grace. Nobody is turned away by anything but what is stored now.
 */
export async function roundNow(
  { rounds, clock }: Pick<RoundDeps, 'rounds' | 'clock'>,
  tenant: TenantId,
  id: RoundId,
): Promise<Round | undefined> {
  const recent = await rounds.recent(tenant, id);
  if (recent !== undefined && accepting(recent, clock.now()) === 'yes') return recent;
  return (await rounds.round(tenant, id))?.value;
}

/** Why it takes no answer; in the minute of grace it takes only what was `begun`. */
export function closedBy(
  { clock }: Pick<RoundDeps, 'clock'>,
  round: Round,
  begun: boolean,
): { readonly kind: ClosedKind } | undefined {
  const taken = accepting(round, clock.now());
  if (taken === 'yes' || (taken === 'grace' && begun)) return undefined;
  if (taken !== 'grace') return { kind: taken };
  return { kind: round.state === 'paused' || round.state === 'cancelled' ? round.state : 'over' };
}
