// Changes an initiative as it was typed on its form, or tapped on a question about it.
import { type AmendProblem, amend, wantedOf } from '../../domain/initiative/change.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { InitiativeFault, TypedInitiative } from '../../domain/initiative/typed-initiative.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeInitiative } from './change-initiative.ts';
import type { NotFilled } from './create-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import type { ShowInitiativeProblem } from './show-initiative.ts';
import { readInitiative } from './typed-initiative.ts';

export interface TypedAmendment {
  readonly id: InitiativeId;
  readonly seen: number;
  /** What the form did not ask for stays as it is. */
  readonly typed: Partial<TypedInitiative>;
  /** The time must change: a form that asks for a new one was sent without. */
  readonly later?: boolean;
  readonly notCpr: boolean;
}

export type AmendInitiativeProblem =
  | ShowInitiativeProblem
  | NotFilled
  | Exclude<AmendProblem, { readonly kind: 'why-required' }>;

/** Keeps it; those behind its proposals are told when its state or its time changed. */
export function amendInitiative(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  { id, seen, typed, later, notCpr }: TypedAmendment,
): Promise<Result<Initiative, AmendInitiativeProblem>> {
  const now = deps.clock.now();
  return changeInitiative<Exclude<AmendInitiativeProblem, ShowInitiativeProblem>>(deps, caller, {
    id,
    change: async (initiative) => {
      const register = await deps.registry.register(caller.tenant);
      const former = wantedOf(initiative);
      const all = { ...typedOf(initiative), ...typed };
      const read = readInitiative(all, { register, today: dayOf(now), notCpr, former });
      const faults = [
        ...(read.ok ? [] : read.problem),
        ...(later === true ? laterFaults(all) : []),
      ];
      if (!read.ok || faults.length > 0) return refused({ kind: 'not-filled', faults });
      const by = { person: caller.person, now: now.toISOString() };
      const amended = amend(initiative, { ...read.value, seen }, by);
      if (amended.ok) return amended;
      const { problem } = amended;
      return refused(
        problem.kind === 'why-required' ? { kind: 'not-filled', faults: [WHY_REQUIRED] } : problem,
      );
    },
  });
}

const WHY_REQUIRED: InitiativeFault = { field: 'why', fault: { kind: 'required' } };

/** An initiative as its form shows it. */
export function typedOf(initiative: Initiative): TypedInitiative {
  const { title, what, improvement, state, horizon, lead, area } = initiative;
  return {
    title,
    what,
    improvement,
    state,
    horizon: horizon?.text ?? '',
    lead: lead?.name ?? '',
    why: '',
    area: area ?? '',
    proposals: '',
  };
}

/** A new time is told with why it is needed. */
function laterFaults({ horizon, why }: TypedInitiative): readonly InitiativeFault[] {
  return [
    ...(horizon.trim() === '' ? [{ field: 'horizon', fault: { kind: 'required' } } as const] : []),
    ...(why.trim() === '' ? [WHY_REQUIRED] : []),
  ];
}
