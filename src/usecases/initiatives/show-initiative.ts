// One initiative with the proposals it answers.
import { INITIATIVE_STATES, type Initiative, isLate } from '../../domain/initiative/initiative.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import { type InitiativeDeps, initiativeSight, mayTouch, type Sight } from './initiative-sight.ts';

export type ShowInitiativeProblem = AccessProblem | { readonly kind: 'not-found' };

export interface ShownInitiative {
  readonly initiative: Initiative;
  /** Those we still have. */
  readonly proposals: readonly Proposal[];
  /** Workplaces behind them, each once; 0 without any proposal. */
  readonly workplaces: number;
  readonly late: boolean;
  readonly over: boolean;
}

/** For those who may change it; to anybody else there is no such initiative. */
export async function showInitiative(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  id: InitiativeId,
): Promise<Result<ShownInitiative, ShowInitiativeProblem>> {
  const touched = await touchInitiative(deps, caller, id);
  return touched.ok ? ok(await shownInitiative(deps, touched.value.before.value)) : touched;
}

/** The initiative to be changed, as it is now, and what they may do who asks. */
export async function touchInitiative(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  id: InitiativeId,
): Promise<
  Result<{ readonly before: Tagged<Initiative>; readonly sight: Sight }, ShowInitiativeProblem>
> {
  const sight = await initiativeSight(deps, caller);
  if (!sight.ok) return sight;
  const before = await deps.initiatives.initiative(caller.tenant, id);
  if (before === undefined || !mayTouch(before.value, sight.value)) {
    return refused({ kind: 'not-found' });
  }
  return ok({ before, sight: sight.value });
}

/** With what is read of it elsewhere. */
export async function shownInitiative(
  { proposals, clock }: Pick<InitiativeDeps, 'proposals' | 'clock'>,
  initiative: Initiative,
): Promise<ShownInitiative> {
  const { tenant } = initiative;
  const stored = await Promise.all(
    initiative.proposals.map((no) => proposals.proposal(tenant, no)),
  );
  const found = stored.flatMap((one) => (one === undefined ? [] : [one.value]));
  const units = found.flatMap(({ unit, endorsed }) => [unit ?? [], endorsed?.units ?? []].flat());
  return {
    initiative,
    proposals: found,
    workplaces: found.length === 0 ? 0 : Math.max(1, new Set(units).size),
    late: isLate(initiative, dayOf(clock.now())),
    over: INITIATIVE_STATES[initiative.state].over,
  };
}
