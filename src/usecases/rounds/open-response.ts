// Somebody presses "Svar": their answers so far on the page they are on, or the first one.
import { accepting } from '../../domain/round/accepting.ts';
import { beginResponse, type Response } from '../../domain/round/response.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { unitsOf } from '../../domain/shared/register-lookup.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { RoundDeps } from './round-deps.ts';
import { type ShownRoundPage, shownOn } from './shown-round-page.ts';

export type AnsweringProblem =
  | { readonly kind: 'not-found' | 'not-open' | 'paused' | 'over' | 'cancelled' }
  /** It is held in another place than the one it was pressed in. */
  | { readonly kind: 'elsewhere' };

/** The page to show; nothing is stored before something is answered. */
export async function openResponse(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<ShownRoundPage, AnsweringProblem>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const round = stored.value;
  const closed = whyClosed(deps, caller, round);
  if (closed !== undefined) return refused(closed);
  const set = await deps.sets.get(round.tenant, round.set);
  const at = { tenant: round.tenant, round: round.id };
  const before = await deps.responses.response(at, caller.person);
  const response = before?.value ?? (await begun(deps, caller, { round, set }));
  return ok(shownOn({ round, set, response }));
}

/** Why nobody, or not this caller from here, can answer. */
export function whyClosed(
  { clock }: Pick<RoundDeps, 'clock'>,
  { place }: ChannelCaller,
  round: Round,
): AnsweringProblem | undefined {
  const taken = accepting(round, clock.now());
  if (taken !== 'yes' && taken !== 'grace') return { kind: taken };
  const here = place.kind === 'personal' || place.conversation === round.place?.conversation;
  return here ? undefined : { kind: 'elsewhere' };
}

/** A response that is not stored yet, with where the person works. */
export async function begun(
  deps: Pick<RoundDeps, 'registry' | 'people' | 'clock'>,
  { tenant, person, entra, name }: ChannelCaller,
  { round, set }: Pick<ShownRoundPage, 'round' | 'set'>,
): Promise<Response> {
  const [register, known] = await Promise.all([
    deps.registry.register(tenant),
    deps.people.byEntra(tenant, entra),
  ]);
  const own = known?.value.unit;
  const unit =
    unitsOf(register, known?.value ?? { name })[0] ?? register.units.find(({ id }) => id === own);
  const background =
    unit === undefined ? {} : { unit: unit.id, department: unit.department, unitType: unit.type };
  return beginResponse({ tenant, round: round.id, person, background }, set, deps.clock.now());
}
